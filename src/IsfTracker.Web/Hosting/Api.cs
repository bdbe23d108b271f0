using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using IsfTracker.Web.Features.Articles;
using IsfTracker.Web.Features.Claims;
using IsfTracker.Web.Features.Codebooks;
using IsfTracker.Web.Features.Compare;
using IsfTracker.Web.Features.Conditions;
using IsfTracker.Web.Features.Events;
using IsfTracker.Web.Features.Facets;
using IsfTracker.Web.Features.Import;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Review;
using IsfTracker.Web.Features.Statements;
using IsfTracker.Web.Features.Timelines;
using IsfTracker.Web.Hosting.Json;

namespace IsfTracker.Web.Hosting;

/// <summary>The REST interface under <c>/api/v1</c>.</summary>
internal static class Api
{
    public static void AddApi(this WebApplicationBuilder builder) => builder.Services.ConfigureHttpJsonOptions(json =>
    {
        var options = json.SerializerOptions;
        options.Converters.Add(new CodeJsonConverters());
        options.Converters.Add(new EdtfJsonConverter());
        options.Converters.Add(new InstantJsonConverter());
        // Answers are application/json and nosniff, never part of a page: quotation marks may stand as they are.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
    });

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1").AddEndpointFilterFactory(KnownParameters.Filter).ProducesValidationProblem();
        api.MapArticles();
        api.MapImport();
        api.MapClaims();
        api.MapReview();
        api.MapStatements();
        api.MapTimeline();
        api.MapCompare();
        api.MapConditions();
        api.MapEvents();
        api.MapFacets();
        api.MapCodebook();
    }
}
