using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using IsfTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IsfTracker.Web.Features.Facets;

internal static class FacetEndpoints
{
    public static void MapFacets(this RouteGroupBuilder api)
    {
        var facets = api.MapGroup("").WithTags("Facets").WithEntityTags();
        facets.MapGet("/speakers", ListSpeakersAsync).WithName("listSpeakers");
        facets.MapGet("/outlets", ListOutletsAsync).WithName("listOutlets");
    }

    /// <summary>Everybody who speaks about the position, the most claims first.</summary>
    /// <remarks><c>asOf</c>, <c>publishedBy</c> and <c>knownAt</c> combine.</remarks>
    private static async Task<Results<Ok<Listing<SpeakerFacet>>, ValidationProblem>> ListSpeakersAsync(
        [AsParameters] ActorFilter filter, [AsParameters] TimesFilter times, TrackerDbContext db, Codebook codebook, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var actor = reader.Actor(filter.Actor, codebook);
        var vantage = Vantage.Read(times, reader);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        return NextLink.Whole(await db.ListSpeakersAsync(actor, vantage, codebook, timelines, cancellationToken));
    }

    /// <summary>Every outlet that published articles or is credited by others, the most claims first.</summary>
    /// <remarks><c>asOf</c>, <c>publishedBy</c> and <c>knownAt</c> combine.</remarks>
    private static async Task<Results<Ok<Listing<OutletFacet>>, ValidationProblem>> ListOutletsAsync(
        [AsParameters] ActorFilter filter, [AsParameters] TimesFilter times, TrackerDbContext db, Codebook codebook, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var actor = reader.Actor(filter.Actor, codebook);
        var vantage = Vantage.Read(times, reader);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        return NextLink.Whole(await db.ListOutletsAsync(actor, vantage, timelines, cancellationToken));
    }
}
