using System.Reflection;
using System.Text.Json;

namespace IsfTracker.Web.Features.Lists;

/// <summary>Refuses a query parameter that an address does not take: a misspelt filter would otherwise answer with everything.</summary>
internal static class KnownParameters
{
    public static EndpointFilterDelegate Filter(EndpointFilterFactoryContext context, EndpointFilterDelegate next)
    {
        var known = context.MethodInfo.GetParameters().SelectMany(Names).ToList();
        return async invocation =>
        {
            var reader = new FilterReader();
            foreach (var name in invocation.HttpContext.Request.Query.Keys.Where(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase)))
            {
                reader.Refuse(name, known.Count == 0 ? "is not known here; this address takes no parameters" : $"is not known here; this address takes {string.Join(", ", known)}");
            }
            return reader.Errors.Count == 0 ? await next(invocation) : reader.ToProblem();
        };
    }

    private static IEnumerable<string> Names(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(AsParametersAttribute), inherit: false)
            ? parameter.ParameterType.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            : parameter.IsDefined(typeof(Microsoft.AspNetCore.Mvc.FromQueryAttribute), inherit: false) ? [parameter.Name!] : [];
}
