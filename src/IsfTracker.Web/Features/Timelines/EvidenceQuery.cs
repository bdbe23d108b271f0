using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;
using IsfTracker.Core.Statements;
using IsfTracker.Data;
using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>The claims about an actor that can be seen from a vantage, as grouping takes them.</summary>
internal static class EvidenceQuery
{
    public static async Task<List<Evidence>> ListEvidenceAsync(this TrackerDbContext db, string actor, Vantage vantage, CancellationToken cancellationToken)
    {
        var rows = await Rows(db.Claims.AsNoTracking().Where(claim => claim.Actor == actor).SeenFrom(vantage), vantage.KnownAt)
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(ToEvidence);
    }

    /// <summary>The claims that had been published and were held then; when each was said is for its statement to tell.</summary>
    public static IQueryable<Claim> SeenFrom(this IQueryable<Claim> claims, Vantage vantage)
    {
        claims = vantage.KnownAt is { } at
            ? claims.Where(claim => claim.RecordedAt <= at && (claim.RetiredAt == null || claim.RetiredAt > at))
            : claims.Where(claim => claim.RetiredAt == null);
        return vantage.PublishedBy is { Latest: var day } ? claims.Where(claim => claim.PublishedEarliest <= day) : claims;
    }

    private static IQueryable<Row> Rows(IQueryable<Claim> claims, DateTimeOffset? knownAt) => claims.OrderBy(claim => claim.Id).Select(claim => new Row(
        claim,
        claim.Article.PublicId,
        claim.Article.Outlet == null ? null : claim.Article.Outlet.Name,
        claim.Capture.Signature,
        knownAt == null
            ? claim.Status
            : claim.Reviews.Where(review => review.RecordedAt <= knownAt).OrderByDescending(review => review.Id)
                .Select(review => (ReviewStatus?)review.Status).FirstOrDefault() ?? ReviewStatus.Unreviewed,
        claim.Vias.OrderBy(via => via.Position).Select(via => via.Outlet).ToList(),
        claim.Conditions.OrderBy(condition => condition.Position).Select(condition => condition.Code).ToList()));

    private static Evidence ToEvidence(Row row) => new(
        row.Claim.PublicId,
        row.Claim.Actor,
        row.Article,
        row.Outlet,
        new Published(row.Claim.PublishedOn is { } on ? Edtf.Parse(on) : null, row.Claim.PublishedBasis),
        row.Claim.RecordedAt,
        row.Claim.Start,
        row.Claim.Quote,
        row.Claim.Kind,
        row.Claim.Stance,
        row.Claim.Lane,
        row.Claim.Speaker,
        row.Claim.OfficialId,
        row.Claim.SpeakerRole,
        row.Via,
        row.Claim.SaidOn is { } said ? Edtf.Parse(said) : null,
        row.Conditions,
        row.Claim.DirectQuote,
        row.Claim.Confidence,
        row.Status,
        row.Signature);

    private sealed record Row(
        Claim Claim, string Article, string? Outlet, ReadOnlyMemory<uint> Signature, ReviewStatus Status, List<string> Via, List<string> Conditions);
}
