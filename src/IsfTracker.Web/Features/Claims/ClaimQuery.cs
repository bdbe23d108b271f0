using IsfTracker.Data;
using IsfTracker.Web.Features.Articles;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Claims;

/// <summary>What is one claim, and what surrounds it?</summary>
internal static class ClaimQuery
{
    public static async Task<ClaimView?> FindClaimAsync(this TrackerDbContext db, string id, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        // A retired reading is still cited somewhere: its id leads to it until a newer one takes the id over.
        var row = await db.Claims.AsNoTracking()
            .Where(claim => claim.PublicId == id)
            .OrderBy(claim => claim.RetiredAt == null ? 0 : 1).ThenByDescending(claim => claim.Id)
            .Select(ClaimRow.Projection)
            .AsSingleQuery()
            .FirstOrDefaultAsync(cancellationToken);
        if (row is null) { return null; }
        var derived = await timelines.GetAsync(db, row.Claim.Actor, Vantage.Today, cancellationToken);
        var article = await db.FindArticleItemAsync(row.Article, row.Claim.Actor, cancellationToken);
        var text = await db.Captures.Where(capture => capture.Id == row.Claim.CaptureId).Select(capture => capture.Text).SingleAsync(cancellationToken);
        var heir = row.Claim.RetiredAt is null ? null : await db.Claims.HeldAt(null)
            .Where(claim => claim.ArticleId == row.Claim.ArticleId && claim.Actor == row.Claim.Actor && claim.Quote == row.Claim.Quote)
            .Select(claim => claim.PublicId).FirstOrDefaultAsync(cancellationToken);
        return new ClaimView(row.ToItem(derived, null), article!, derived.FindStatementOf(id), text, heir);
    }
}
