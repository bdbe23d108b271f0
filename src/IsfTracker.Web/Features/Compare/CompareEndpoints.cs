using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using IsfTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IsfTracker.Web.Features.Compare;

internal static class CompareEndpoints
{
    public static void MapCompare(this RouteGroupBuilder api) =>
        api.MapGet("/compare", GetAsync).WithName("compareTimelines").WithTags("Timeline").WithEntityTags();

    /// <summary>What changed between two views of the timeline: positions, conditions, statements and the evidence.</summary>
    /// <remarks>Each view is one of three times or several of them: <c>from=asOf:2025-11-01&amp;to=asOf:2026-01-10</c>, <c>from=knownAt:2026-02-01T12:00:00Z</c>.</remarks>
    private static async Task<Results<Ok<ComparisonView>, ValidationProblem>> GetAsync(
        [AsParameters] CompareFilter filter, TrackerDbContext db, Codebook codebook, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var criteria = CompareCriteria.Read(filter, codebook, reader);
        if (filter.From is null or [] && filter.To is null or []) { reader.Refuse("from", "or to must be given: one of the two views may be left out and is what is known now"); }
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        return TypedResults.Ok(await db.CompareAsync(criteria, timelines, cancellationToken));
    }
}
