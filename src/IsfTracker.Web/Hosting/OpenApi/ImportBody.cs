using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace IsfTracker.Web.Hosting.OpenApi;

/// <summary>What an import takes: one text as JSON, or a form with files and what is typed about them.</summary>
internal sealed class ImportBody : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (operation.OperationId is not ("importArticles" or "previewArticles") || operation.RequestBody?.Content is not { } content) { return; }
        content["application/json"].Example = new JsonObject
        {
            ["text"] = "Baku, 7 November. The foreign minister said that no decision had been made.",
            ["title"] = "No decision yet, minister says",
            ["outlet"] = "Example News",
            ["url"] = "https://news.example/no-decision-yet",
            ["published"] = "2025-11-07",
        };
        content["multipart/form-data"] = new OpenApiMediaType { Schema = Form() };
    }

    private static OpenApiSchema Form() => new()
    {
        Type = JsonSchemaType.Object,
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["files"] = List("Text, HTML or Markdown files.", "binary"),
            ["text"] = List("Texts pasted instead of files."),
            ["title"] = List("For each article, in their order."),
            ["outlet"] = List("Once for all articles, or for each in their order."),
            ["url"] = List("For each article, in their order."),
            ["published"] = List("EDTF. Once for all articles, or for each in their order."),
        },
    };

    private static OpenApiSchema List(string description, string? format = null) => new()
    {
        Type = JsonSchemaType.Array,
        Description = description,
        Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = format },
    };
}
