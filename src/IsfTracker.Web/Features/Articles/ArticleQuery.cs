using IsfTracker.Data;
using IsfTracker.Web.Features.Claims;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Articles;

/// <summary>What is one article, and what does it say?</summary>
internal static class ArticleQuery
{
    /// <param name="actor">Whose claims are told.</param>
    public static async Task<ArticleView?> FindArticleAsync(this TrackerDbContext db, string id, string actor, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        if (await db.FindArticleItemAsync(id, actor, cancellationToken) is not { } article) { return null; }
        var captures = await db.Captures.AsNoTracking()
            .Where(capture => capture.Article.PublicId == id)
            .OrderByDescending(capture => capture.Id)
            .Select(capture => new CaptureItem(
                capture.PublicId, capture.RecordedAt, capture.Sha256, capture.TextSha256, capture.MediaType, capture.FileName, capture.ReaderVersion))
            .ToListAsync(cancellationToken);
        var derived = await timelines.GetAsync(db, actor, Vantage.Today, cancellationToken);
        var claims = await db.ListClaimsAsync(
            claims => claims.Where(claim => claim.Article.PublicId == id && claim.Actor == actor && claim.RetiredAt == null), derived, cancellationToken);
        var text = await db.FindArticleTextAsync(id, null, cancellationToken);
        return new ArticleView(article, captures, claims, await db.ListLeftBehindAsync(id, actor, derived, cancellationToken), text!.Text);
    }

    private static async Task<IReadOnlyList<ClaimItem>> ListLeftBehindAsync(
        this TrackerDbContext db, string id, string actor, DerivedTimeline derived, CancellationToken cancellationToken)
    {
        var judged = await db.ListClaimsAsync(
            claims => claims.Where(claim => claim.Article.PublicId == id && claim.Actor == actor && claim.RetiredAt != null && claim.Reviews.Any()
                && !claim.Article.Claims.Any(now => now.RetiredAt == null && now.Actor == actor && now.Quote == claim.Quote)),
            derived, cancellationToken);
        return [.. judged.GroupBy(claim => claim.Quote, StringComparer.Ordinal).Select(quote => quote.MaxBy(claim => claim.Reviews[^1].Recorded)!)];
    }

    public static async Task<ArticleItem?> FindArticleItemAsync(this TrackerDbContext db, string id, string actor, CancellationToken cancellationToken)
    {
        var row = await db.Articles.AsNoTracking().Where(article => article.PublicId == id).Select(ArticleRow.Projection(actor)).SingleOrDefaultAsync(cancellationToken);
        return row?.ToItem();
    }
}
