using IsfTracker.Data;
using IsfTracker.Web.Features.Claims;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Articles;

/// <summary>What is one article, and what does it say?</summary>
internal static class ArticleQuery
{
    /// <param name="actor">Whose claims are told.</param>
    /// <returns>Null where it cannot be seen from the vantage.</returns>
    public static async Task<ArticleView?> FindArticleAsync(
        this TrackerDbContext db, string id, string actor, Vantage vantage, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var derived = await timelines.GetAsync(db, actor, vantage, cancellationToken);
        var seen = new SeenArticles(db, actor, vantage, derived.Heard);
        var row = await seen.Articles.AsNoTracking().Where(article => article.PublicId == id).ToRows(seen).SingleOrDefaultAsync(cancellationToken);
        if (row is null) { return null; }
        var captures = await seen.Captures.AsNoTracking()
            .Where(capture => capture.ArticleId == row.Id)
            .OrderByDescending(capture => capture.Id)
            .Select(CaptureItem.Projection)
            .ToListAsync(cancellationToken);
        var claims = await db.ListClaimsAsync(
            claims => claims.SeenFrom(actor, vantage, derived.Heard).Where(claim => claim.ArticleId == row.Id), vantage, derived, cancellationToken);
        var text = await db.FindArticleTextAsync(id, captures[0].Id, cancellationToken);
        return new ArticleView(row.ToItem(), captures, claims, await db.ListLeftBehindAsync(row.Id, actor, vantage, derived, cancellationToken), text!.Text);
    }

    private static async Task<IReadOnlyList<ClaimItem>> ListLeftBehindAsync(
        this TrackerDbContext db, long article, string actor, Vantage vantage, DerivedTimeline derived, CancellationToken cancellationToken)
    {
        var held = db.Claims.Where(claim => claim.ArticleId == article && claim.Actor == actor).HeldAt(vantage.KnownAt);
        var judged = await db.ListClaimsAsync(
            claims => claims.Where(claim => claim.ArticleId == article && claim.Actor == actor)
                .Where(claim => vantage.KnownAt == null ? claim.RetiredAt != null : claim.RetiredAt <= vantage.KnownAt)
                .Where(claim => claim.Reviews.Any(review => vantage.KnownAt == null || review.RecordedAt <= vantage.KnownAt) && !held.Any(now => now.Quote == claim.Quote)),
            vantage, derived, cancellationToken);
        return [.. judged.GroupBy(claim => claim.Quote, StringComparer.Ordinal).Select(quote => quote.MaxBy(claim => claim.Reviews[^1].Recorded)!)];
    }
}
