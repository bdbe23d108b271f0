using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Data;

/// <summary>Takes an article's readings out of the current views; views of the past keep them.</summary>
public static class ReadingRetirement
{
    /// <param name="at">When the reading that takes their place was recorded.</param>
    public static async Task RetireReadingsAsync(this TrackerDbContext db, long articleId, string actor, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await db.Claims.Where(claim => claim.ArticleId == articleId && claim.Actor == actor).HeldAt(null)
            .ExecuteUpdateAsync(claim => claim.SetProperty(row => row.RetiredAt, at), cancellationToken);
        await db.ArticleReadings.Where(reading => reading.ArticleId == articleId && reading.Actor == actor && reading.RetiredAt == null)
            .ExecuteUpdateAsync(reading => reading.SetProperty(row => row.RetiredAt, at), cancellationToken);
    }
}
