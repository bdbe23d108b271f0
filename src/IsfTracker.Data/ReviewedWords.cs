using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Data;

/// <summary>What reviewers judged in an article, in any copy and reading of it.</summary>
public static class ReviewedWords
{
    /// <summary>For each quote that was ever judged, the claim under its last verdict, with its reviews; the earliest verdict first.</summary>
    public static async Task<IReadOnlyList<Claim>> ListReviewedAsync(this TrackerDbContext db, long articleId, string actor, CancellationToken cancellationToken)
    {
        var judged = await db.Claims.AsNoTracking()
            .Where(claim => claim.ArticleId == articleId && claim.Actor == actor && claim.Reviews.Any())
            .Include(claim => claim.Conditions).Include(claim => claim.Vias).Include(claim => claim.Reviews)
            .AsSplitQuery().ToListAsync(cancellationToken);
        return [.. judged.GroupBy(claim => claim.Quote, StringComparer.Ordinal).Select(quote => quote.MaxBy(Last)!).OrderBy(Last)];
    }

    private static long Last(Claim claim) => claim.Reviews.Max(review => review.Id);
}
