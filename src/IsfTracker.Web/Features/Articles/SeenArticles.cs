using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Features.Articles;

/// <summary>The rows of articles, their captures, readings and claims that can be seen from a vantage.</summary>
/// <param name="heard">Ids of the claims that had been said by the vantage's date; not asked where it has none.</param>
internal sealed class SeenArticles(TrackerDbContext db, string actor, Vantage vantage, IReadOnlyCollection<string> heard)
{
    public IQueryable<Claim> Claims => db.Claims.SeenFrom(actor, vantage, heard);

    /// <summary>True where claims said after a date are left out.</summary>
    public bool IsBySaid => vantage.AsOf is not null;

    public IQueryable<Claim> ClaimsSaidAtAnyTime => db.Claims.SeenFrom(actor, vantage with { AsOf = null }, heard);

    public IQueryable<Capture> Captures => vantage.KnownAt is { } at ? db.Captures.Where(capture => capture.RecordedAt <= at) : db.Captures;

    public IQueryable<StoredReading> Readings
    {
        get
        {
            var readings = db.ArticleReadings.Where(reading => reading.Actor == actor);
            return vantage.KnownAt is { } at
                ? readings.Where(reading => reading.RecordedAt <= at && (reading.RetiredAt == null || reading.RetiredAt > at))
                : readings.Where(reading => reading.RetiredAt == null);
        }
    }

    /// <summary>By what had been said, the articles that report some of it.</summary>
    public IQueryable<Article> Articles
    {
        get
        {
            IQueryable<Article> articles = db.Articles;
            if (vantage.KnownAt is { } at) { articles = articles.Where(article => article.RecordedAt <= at); }
            if (vantage.PublishedBy is { Latest: var day }) { articles = articles.Where(article => article.PublishedEarliest <= day); }
            var claims = Claims;
            return vantage.AsOf is null ? articles : articles.Where(article => claims.Any(claim => claim.ArticleId == article.Id));
        }
    }
}

/// <summary>From a vantage to the articles seen.</summary>
internal static class ArticleSight
{
    public static async Task<SeenArticles> SeeArticlesAsync(
        this TrackerDbContext db, string actor, Vantage vantage, DerivedTimelines timelines, CancellationToken cancellationToken) =>
        new(db, actor, vantage, vantage.AsOf is null ? [] : (await timelines.GetAsync(db, actor, vantage, cancellationToken)).Heard);
}
