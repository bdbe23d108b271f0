using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace IsfTracker.Web.Hosting.OpenApi;

/// <summary>Answers that are not JSON, and the headers that answers carry.</summary>
internal sealed class TextAnswers : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        foreach (var (status, response) in operation.Responses ?? [])
        {
            if (response is not OpenApiResponse answer) { continue; }
            if (status == "304") { answer.Description = "What the client holds, by its If-None-Match, is still so."; }
            if (status == "200" && operation.OperationId == "getArticleOriginal")
            {
                answer.Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/octet-stream"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
                };
            }
            if (status == "200" && operation.OperationId?.StartsWith("list", StringComparison.Ordinal) == true)
            {
                answer.Headers = new Dictionary<string, IOpenApiHeader>
                {
                    ["Link"] = new OpenApiHeader { Description = "The following page, rel=\"next\"; absent on the last.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
                };
            }
        }
    }
}
