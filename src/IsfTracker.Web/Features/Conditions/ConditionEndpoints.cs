using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Facets;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using IsfTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IsfTracker.Web.Features.Conditions;

internal static class ConditionEndpoints
{
    public static void MapConditions(this RouteGroupBuilder api) =>
        api.MapGet("/conditions", ListAsync).WithName("listConditions").WithTags("Facets").WithEntityTags();

    /// <summary>Every condition of the codebook: stated, restated and dropped when and by whom, and what happened in the world.</summary>
    /// <remarks><c>asOf</c>, <c>publishedBy</c> and <c>knownAt</c> combine.</remarks>
    private static async Task<Results<Ok<Listing<ConditionFacet>>, ValidationProblem>> ListAsync(
        [AsParameters] ActorFilter filter, [AsParameters] TimesFilter times, TrackerDbContext db, Codebook codebook, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var actor = reader.Actor(filter.Actor, codebook);
        var vantage = Vantage.Read(times, reader);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        return NextLink.Whole(await db.ListConditionsAsync(actor, vantage, codebook, timelines, cancellationToken));
    }
}
