using IsfTracker.Data;
using IsfTracker.Web.Features.Claims;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using IsfTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IsfTracker.Web.Features.Review;

internal static class ReviewEndpoints
{
    public static void MapReview(this RouteGroupBuilder api) =>
        api.MapGroup("/claims").WithTags("Claims").FromOwnSiteOnly()
            .MapPost("/{id}/reviews", ReviewAsync).WithName("reviewClaim").ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>Accepts, rejects or corrects a claim. Verdicts are only added; the last one counts.</summary>
    /// <remarks>
    /// A rejected claim leaves statements and timeline. A correction carries what is read otherwise (<c>stance</c>, <c>kind</c>, <c>saidOn</c>, <c>speaker</c>,
    /// <c>speakerRole</c>, <c>conditions</c>); what is left out stays. The earlier reading is kept and is what views of the past show.
    /// </remarks>
    /// <param name="id">Its id, <c>c-…</c>.</param>
    /// <param name="verdict">What the reviewer says.</param>
    private static async Task<Results<Ok<ClaimItem>, ValidationProblem, ProblemHttpResult>> ReviewAsync(
        string id, ClaimVerdict verdict, ReviewClaim review, TrackerDbContext db, DerivedTimelines timelines, CancellationToken cancellationToken) =>
        await review.RunAsync(id, verdict, cancellationToken) switch
        {
            ClaimReviewResult.Done => TypedResults.Ok((await db.FindClaimAsync(id, Vantage.Today, timelines, cancellationToken))!.Claim),
            ClaimReviewResult.Refused refused => TypedResults.ValidationProblem(new Dictionary<string, string[]>(refused.Errors)),
            _ => NotFoundProblem.Of("claim", id),
        };
}
