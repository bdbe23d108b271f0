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
        var read = await ReadAsync(db.Claims.Where(claim => claim.Actor == actor).HeldAt(knownAt), knownAt, cancellationToken);
        return [.. read.Select(entry => entry.Claim)];
    }

    /// <summary>An actor's claims as they are held now, by the key of their article, each article's in the order recorded.</summary>
    /// <param name="articles">Keys of the articles asked for; null for all.</param>
    public static async Task<ILookup<long, Evidence>> ListEvidenceByArticleAsync(
        this TrackerDbContext db, string actor, IReadOnlyList<long>? articles, CancellationToken cancellationToken)
    {
        var claims = db.Claims.Where(claim => claim.Actor == actor).HeldAt(null);
        if (articles is not null) { claims = claims.Where(claim => articles.Contains(claim.ArticleId)); }
        var read = await ReadAsync(claims, null, cancellationToken);
        return read.ToLookup(entry => entry.Article, entry => entry.Claim);
    }

    /// <summary>What an actor's claims were at an instant in the articles that changed after it, by the key of the article.</summary>
    public static async Task<ILookup<long, Evidence>> ListEvidenceBeforeChangesAsync(
        this TrackerDbContext db, string actor, DateTimeOffset knownAt, CancellationToken cancellationToken)
    {
        var changed = db.ChangedArticles(knownAt);
        var read = await ReadAsync(db.Claims.Where(claim => claim.Actor == actor && changed.Contains(claim.ArticleId)).HeldAt(knownAt), knownAt, cancellationToken);
        return read.ToLookup(entry => entry.Article, entry => entry.Claim);
    }

    private static async Task<IEnumerable<(long Article, Evidence Claim)>> ReadAsync(IQueryable<Claim> claims, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var rows = await claims.OrderBy(claim => claim.Id).Select(claim => new
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
        // One copy for all claims of a capture.
        var signatures = new Dictionary<long, ReadOnlyMemory<uint>>();
        foreach (var row in rows) { signatures.TryAdd(row.Claim.CaptureId, row.Signature); }
        return rows.Select(row => (row.Claim.ArticleId, ToEvidence(
            row.Claim, row.Article, row.Outlet, row.Via, row.Conditions,
            knownAt is null ? row.Claim.Status : row.Reviewed ?? ReviewStatus.Unreviewed, signatures[row.Claim.CaptureId])));
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
