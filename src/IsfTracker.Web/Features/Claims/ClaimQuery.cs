using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Articles;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Claims;

/// <summary>What is one claim, and what surrounds it?</summary>
internal static class ClaimQuery
{
    /// <returns>Null where it cannot be seen from the vantage.</returns>
    public static async Task<ClaimView?> FindClaimAsync(
        this TrackerDbContext db, string id, Vantage vantage, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        // The last reading that was recorded. One that is retired by then is still cited somewhere: its id leads to it until a newer one takes the id over.
        var row = await db.Claims.AsNoTracking()
            .Where(claim => claim.PublicId == id && (vantage.KnownAt == null || claim.RecordedAt <= vantage.KnownAt))
            .OrderByDescending(claim => claim.Id)
            .Select(ClaimRow.Projection)
            .AsSingleQuery()
            .FirstOrDefaultAsync(cancellationToken);
        if (row is null || !vantage.HasRead(row.Claim.PublishedEarliest)) { return null; }
        var derived = await timelines.GetAsync(db, row.Claim.Actor, vantage, cancellationToken);
        if (!derived.Heard.Contains(id) && !vantage.HasHeard(row.Claim.DatedEarliest)) { return null; }
        var captures = db.Captures.AsNoTracking().Where(capture => capture.Id == row.Claim.CaptureId);
        var claim = row.ToItem(derived, vantage.KnownAt);
        return new ClaimView(
            claim, derived.FindStatementOf(id),
            await captures.Select(CaptureItem.Projection).SingleAsync(cancellationToken),
            await captures.Select(capture => capture.Text).SingleAsync(cancellationToken),
            claim.Retired is null ? null : await db.FindHeirAsync(row.Claim, vantage, cancellationToken));
    }

    private static Task<string?> FindHeirAsync(this TrackerDbContext db, Claim retired, Vantage vantage, CancellationToken cancellationToken) => db.Claims.HeldAt(vantage.KnownAt)
        .Where(claim => claim.ArticleId == retired.ArticleId && claim.Actor == retired.Actor && claim.Quote == retired.Quote)
        .OrderBy(claim => claim.Id).Select(claim => claim.PublicId).FirstOrDefaultAsync(cancellationToken);
}
