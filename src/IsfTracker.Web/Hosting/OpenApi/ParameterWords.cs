using System.Text.Json.Nodes;
using IsfTracker.Core;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace IsfTracker.Web.Hosting.OpenApi;

/// <summary>The allowed values and an example of each parameter.</summary>
internal sealed class ParameterWords(Codebook codebook) : IParameterFilter
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["actor"] = "azerbaijan",
        ["speaker"] = "Aliyev",
        ["outlet"] = "News.Az",
        ["via"] = "Reuters",
        ["from"] = "2025-10",
        ["to"] = "2025-11-30",
        ["q"] = "ceasefire",
        ["asOf"] = "2025-11-30",
        ["publishedBy"] = "2025-11-08",
        ["knownAt"] = "2026-02-01T12:00:00Z",
        ["limit"] = "50",
    };

    public void Apply(IOpenApiParameter parameter, ParameterFilterContext context)
    {
        if (parameter is not OpenApiParameter { Name: { } name, Schema: OpenApiSchema schema } own) { return; }
        // Addresses are written in camel case like the answers, whatever a property is called.
        own.Name = char.ToLowerInvariant(name[0]) + name[1..];
        if (own.In != ParameterLocation.Query) { return; }
        var values = schema.Items as OpenApiSchema ?? schema;
        if (Allowed(own.Name) is { } allowed) { values.Enum = [.. allowed.Select(code => (JsonNode)code)]; }
        if (Examples.TryGetValue(own.Name, out var example)) { own.Description = $"{own.Description} Example: `{example}`.".TrimStart(); }
        if (own.Name == "limit") { (schema.Type, schema.Minimum, schema.Maximum, schema.Default) = (JsonSchemaType.Integer, "1", "200", 50); }
    }

    private IReadOnlyList<string>? Allowed(string parameter) => parameter switch
    {
        "stance" => Codes.All<Stance>(),
        "role" => Codes.All<SpeakerRole>(),
        "lane" => Codes.All<Lane>(),
        "kind" => Codes.All<ClaimKind>(),
        "status" => Codes.All<ReviewStatus>(),
        "condition" => [.. codebook.Conditions.Select(condition => condition.Code)],
        "actor" => [.. codebook.Actors.Select(actor => actor.Id)],
        _ => null,
    };
}
