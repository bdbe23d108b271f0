using IsfTracker.Core.Claims;
using IsfTracker.Core.Claims.Dating;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;
using IsfTracker.Core.Statements;
using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Data;

/// <summary>The recorded claims as grouping and the timeline take them.</summary>
public static class EvidenceReading
{
    /// <summary>An actor's claims, in the order recorded.</summary>
    /// <param name="knownAt">What the store held then, reviews included; null for what it holds now.</param>
    public static async Task<IReadOnlyList<Evidence>> ListEvidenceAsync(
        this TrackerDbContext db, string actor, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var claims = db.Claims.Where(claim => claim.Actor == actor).HeldAt(knownAt).OrderBy(claim => claim.Id);
        var rows = await claims.Select(claim => new
        {
            Claim = claim,
            Article = claim.Article.PublicId,
            Outlet = claim.Article.Outlet!.Name,
            Via = claim.Vias.OrderBy(via => via.Position).Select(via => via.Outlet).ToList(),
            Conditions = claim.Conditions.OrderBy(condition => condition.Position).Select(condition => condition.Code).ToList(),
            Reviewed = claim.Reviews.Where(review => review.RecordedAt <= knownAt).OrderByDescending(review => review.Id)
                .Select(review => (ReviewStatus?)review.Status).FirstOrDefault(),
            claim.Capture.Signature,
        }).AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.Select(row => ToEvidence(
            row.Claim, row.Article, row.Outlet, row.Via, row.Conditions,
            knownAt is null ? row.Claim.Status : row.Reviewed ?? ReviewStatus.Unreviewed, row.Signature))];
    }

    /// <summary>The claims that were current at an instant; those current now for null.</summary>
    public static IQueryable<Claim> HeldAt(this IQueryable<Claim> claims, DateTimeOffset? knownAt) => knownAt is null
        ? claims.Where(claim => claim.RetiredAt == null)
        : claims.Where(claim => claim.RecordedAt <= knownAt && (claim.RetiredAt == null || claim.RetiredAt > knownAt));

    private static Evidence ToEvidence(
        Claim claim, string article, string? outlet, IReadOnlyList<string> via, IReadOnlyList<string> conditions,
        ReviewStatus status, ReadOnlyMemory<uint> signature) => new(
            claim.PublicId, claim.Actor, article, outlet,
            new Published(claim.PublishedOn is null ? null : Edtf.Parse(claim.PublishedOn), claim.PublishedBasis),
            claim.RecordedAt, claim.Start, claim.Quote, claim.Kind, claim.Stance, claim.Lane,
            claim.Speaker, claim.OfficialId, claim.SpeakerRole, via,
            claim.SaidOn is null ? null : Edtf.Parse(claim.SaidOn),
            conditions, claim.DirectQuote, claim.Confidence, status, signature)
        {
            SaidWeekday = SaidWeekday.Find(claim.Cues),
            SaidBefore = claim.Cues.Any(cue => cue.Rule == UndatedArticle.Before),
        };
}
