using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IsfTracker.Web.Features.Timelines;

internal static class TimelineEndpoints
{
    public static void MapTimeline(this RouteGroupBuilder api) =>
        api.MapGet("/timeline", GetAsync).WithName("getTimeline").WithTags("Timeline").WithEntityTags();

    /// <summary>The actor's positions, shifts and the statements behind them.</summary>
    /// <remarks><c>asOf</c>, <c>publishedBy</c> and <c>knownAt</c> combine.</remarks>
    private static async Task<Results<Ok<TimelineView>, ValidationProblem>> GetAsync(
        [AsParameters] TimelineFilter filter,
        [AsParameters] TimesFilter times,
        TrackerDbContext db,
        Codebook codebook,
        DerivedTimelines timelines,
        CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var criteria = TimelineCriteria.Read(filter, times, codebook, reader);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        return TypedResults.Ok(await db.GetTimelineAsync(criteria, timelines, cancellationToken));
    }
}
