using System.Reflection;
using System.Text.Json;

namespace IsfTracker.Web.Features.Lists;

/// <summary>Refuses a query parameter that an address does not take (a misspelt filter would otherwise answer with everything) and one that no filter can be.</summary>
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
            // PostgreSQL takes no text with it, so that no query may be asked for it.
            foreach (var (name, _) in invocation.HttpContext.Request.Query.Where(parameter => parameter.Value.Any(value => value?.Contains('\0', StringComparison.Ordinal) == true)))
            {
                reader.Refuse(name, "may not contain NUL");
            }
            return reader.Errors.Count == 0 ? await next(invocation) : reader.ToProblem();
        };
    }

    private static IEnumerable<string> Names(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(AsParametersAttribute), inherit: false)
            ? parameter.ParameterType.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name))
            : parameter.IsDefined(typeof(Microsoft.AspNetCore.Mvc.FromQueryAttribute), inherit: false) ? [parameter.Name!] : [];
}
