using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using IsfTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IsfTracker.Web.Features.Claims;

internal static class ClaimEndpoints
{
    public static void MapClaims(this RouteGroupBuilder api)
    {
        var claims = api.MapGroup("/claims").WithTags("Claims").WithEntityTags();
        claims.MapGet("", ListAsync).WithName("listClaims");
        claims.MapGet("/{id}", FindAsync).WithName("getClaim").ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>The claims that match all the filters given.</summary>
    /// <remarks>A filter that takes several values matches any of them; give it more than once or with commas between them.</remarks>
    private static async Task<Results<Ok<Listing<ClaimItem>>, ValidationProblem>> ListAsync(
        [AsParameters] ClaimFilter filter,
        [AsParameters] TimesFilter times,
        [AsParameters] PageFilter page,
        TrackerDbContext db,
        Codebook codebook,
        DerivedTimelines timelines,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var criteria = ClaimCriteria.Read(filter, times, codebook, reader);
        var request = PageRequest.Read(page, criteria.Sort, reader);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        return context.Answer(await db.ListClaimsAsync(criteria, request, timelines, cancellationToken));
    }

    /// <summary>One claim, as it was read and reviewed then.</summary>
    /// <remarks><c>asOf</c>, <c>publishedBy</c> and <c>knownAt</c> combine; 404 where it cannot be seen from there.</remarks>
    /// <param name="id">Its id, <c>c-…</c>.</param>
    private static async Task<Results<Ok<ClaimItem>, ValidationProblem, ProblemHttpResult>> FindAsync(
        string id, [AsParameters] TimesFilter times, TrackerDbContext db, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var vantage = Vantage.Read(times, reader);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        return await db.FindClaimAsync(id, vantage, timelines, cancellationToken) is { } found ? TypedResults.Ok(found.Claim) : NotFoundProblem.Of("claim", id, vantage);
    }
}
