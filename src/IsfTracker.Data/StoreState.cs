using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Data;

/// <summary>How far a store has come: what has a higher key was added after it.</summary>
/// <param name="Version">As <see cref="StoreVersion"/> has it.</param>
/// <param name="Reading">Key of the last reading of an article.</param>
/// <param name="Review">Key of the last review of a claim.</param>
public sealed record StoreState(long Version, long Reading, long Review);

/// <summary>What the store holds now, and which articles changed since.</summary>
public static class StoreStates
{
    /// <summary>Read in one statement, so that its parts belong together.</summary>
    public static Task<StoreState> GetStateAsync(this TrackerDbContext db, CancellationToken cancellationToken) =>
        db.StoreChanges.Select(change => new StoreState(
            change.Version, db.ArticleReadings.Max(reading => (long?)reading.Id) ?? 0, db.ClaimReviews.Max(review => (long?)review.Id) ?? 0)).SingleAsync(cancellationToken);

    /// <summary>Keys of the articles whose claims may be other ones since then: they were read, or a claim of them was reviewed.</summary>
    public static async Task<IReadOnlyList<long>> ListChangedArticlesAsync(this TrackerDbContext db, StoreState since, CancellationToken cancellationToken) =>
        await db.ArticleReadings.Where(reading => reading.Id > since.Reading).Select(reading => reading.ArticleId)
            .Union(db.ClaimReviews.Where(review => review.Id > since.Review).Select(review => review.Claim.ArticleId)).ToListAsync(cancellationToken);

    /// <summary>Keys of the articles whose claims may have been other ones at an instant than they are now.</summary>
    public static async Task<IReadOnlyList<long>> ListChangedArticlesAsync(this TrackerDbContext db, DateTimeOffset since, CancellationToken cancellationToken) =>
        await db.ChangedArticles(since).ToListAsync(cancellationToken);

    internal static IQueryable<long> ChangedArticles(this TrackerDbContext db, DateTimeOffset since) =>
        db.ArticleReadings.Where(reading => reading.RecordedAt > since).Select(reading => reading.ArticleId)
            .Union(db.ClaimReviews.Where(review => review.RecordedAt > since).Select(review => review.Claim.ArticleId));
}
