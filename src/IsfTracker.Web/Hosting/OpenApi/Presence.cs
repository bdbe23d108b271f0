using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using IsfTracker.Web.Features.Import;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace IsfTracker.Web.Hosting.OpenApi;

/// <summary>Answers carry every member, null or not: all are required, and nullable where the code says so.</summary>
internal sealed class Presence : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        var isOurs = context.Type.Namespace?.StartsWith(nameof(IsfTracker), StringComparison.Ordinal) == true;
        if (!isOurs || schema is not OpenApiSchema { Properties: { } properties } own) { return; }
        var nullability = new NullabilityInfoContext();
        foreach (var property in context.Type.GetProperties())
        {
            var name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (!properties.TryGetValue(name, out var member)) { continue; }
            var mayBeNull = nullability.Create(property).ReadState == NullabilityState.Nullable;
            if (member is OpenApiSchema { Type: { } type } typed) { typed.Type = mayBeNull ? type | JsonSchemaType.Null : type & ~JsonSchemaType.Null; }
            if (context.Type != typeof(TextSubmission) || name == "text") { (own.Required ??= new HashSet<string>()).Add(name); }
        }
    }
}
