using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace IsfTracker.Web.Hosting.OpenApi;

/// <summary>The description of the REST interface: <c>/swagger</c> to read, <c>/swagger/v1/swagger.json</c> to generate a client from.</summary>
internal static class OpenApi
{
    public static void AddOpenApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddEndpointsApiExplorer();
        // The schema follows the settings that answers are written with, not those of pages.
        builder.Services.AddTransient<ISerializerDataContractResolver>(services =>
            new JsonSerializerDataContractResolver(services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions));
        builder.Services.AddSwaggerGen(Describe);
    }

    public static void UseOpenApi(this WebApplication app)
    {
        app.UseSwagger();
        app.UseSwaggerUI(page =>
        {
            page.DocumentTitle = "IsfTracker API";
            page.SwaggerEndpoint("v1/swagger.json", "IsfTracker API v1");
            page.EnableTryItOutByDefault();
        });
    }

    private static void Describe(SwaggerGenOptions swagger)
    {
        swagger.SwaggerDoc("v1", new OpenApiInfo
        {
            Title = "IsfTracker API",
            Version = "v1",
            Description = "How a government's stated position on one question moved over time, every step traceable to the words of a hashed source article. "
                + "Dates are EDTF strings (ISO 8601-2), errors are problem details (RFC 9457), lists page by opaque cursors.",
        });
        foreach (var assembly in new[] { typeof(OpenApi).Assembly, typeof(Codebook).Assembly })
        {
            swagger.IncludeXmlComments(assembly);
        }
        swagger.MapType<Edtf>(() => new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Description = "A date in EDTF (ISO 8601-2 level 0 and 1): a day, a month, an interval, an approximate or open one. Example: `2025-11-07`.",
        });
        swagger.SupportNonNullableReferenceTypes();
        swagger.UseAllOfToExtendReferenceSchemas();
        swagger.SchemaFilter<Presence>();
        swagger.ParameterFilter<ParameterWords>();
        swagger.OperationFilter<ImportBody>();
        swagger.OperationFilter<TextAnswers>();
    }
}
