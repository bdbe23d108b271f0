using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Claims;

/// <summary>Which claims are there?</summary>
internal static class ClaimsQuery
{
    public static async Task<Listing<ClaimItem>> ListClaimsAsync(
        this TrackerDbContext db, ClaimCriteria criteria, PageRequest page, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var derived = await timelines.GetAsync(db, criteria.Actor, criteria.Vantage, cancellationToken);
        var rows = await InOrder(db.Claims.AsNoTracking().Matching(criteria, derived), criteria, page)
            .Select(ClaimRow.Projection)
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        var next = rows.Count > page.Limit ? After(rows[page.Limit - 1].Claim, criteria.Sort).ToString() : null;
        return new Listing<ClaimItem>([.. rows.Take(page.Limit).Select(row => row.ToItem(derived, criteria.Vantage.KnownAt))], next);
    }

    public static async Task<int> CountClaimsAsync(this TrackerDbContext db, ClaimCriteria criteria, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var derived = await timelines.GetAsync(db, criteria.Actor, criteria.Vantage, cancellationToken);
        return await db.Claims.Matching(criteria, derived).CountAsync(cancellationToken);
    }

    /// <summary>The chosen claims in the order of their article's text.</summary>
    public static async Task<IReadOnlyList<ClaimItem>> ListClaimsAsync(
        this TrackerDbContext db, Func<IQueryable<Claim>, IQueryable<Claim>> choose, DerivedTimeline derived, CancellationToken cancellationToken)
    {
        var rows = await choose(db.Claims.AsNoTracking())
            .OrderBy(claim => claim.ArticleId).ThenBy(claim => claim.Start).ThenBy(claim => claim.Id)
            .Select(ClaimRow.Projection)
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => row.ToItem(derived, null));
    }

    private static IQueryable<Claim> InOrder(IQueryable<Claim> claims, ClaimCriteria criteria, PageRequest page) => criteria.Sort.TrimStart('-') switch
    {
        "said" => claims.Page(claim => claim.DatedEarliest, claim => claim.DatedLatest, claim => claim.Id, criteria.NewestFirst, page.Limit, page.After?.Days),
        "confidence" => claims.Page(
            claim => claim.Confidence, claim => claim.Id, criteria.NewestFirst, page.Limit, page.After is { } after ? (BitConverter.Int64BitsToDouble(after.Key), after.Id) : null),
        // Numbers rise as claims are recorded.
        "recorded" => claims.Page(claim => claim.Id, criteria.NewestFirst, page.Limit, page.After?.Id),
        _ => claims.Page(claim => claim.PublishedEarliest, claim => claim.PublishedLatest, claim => claim.Id, criteria.NewestFirst, page.Limit, page.After?.Days),
    };

    private static Cursor After(Claim claim, string sort) => sort.TrimStart('-') switch
    {
        "said" => Cursor.At(sort, claim.DatedEarliest, claim.DatedLatest, claim.Id),
        // The bits of a share rise with it.
        "confidence" => new(sort, BitConverter.DoubleToInt64Bits(claim.Confidence), 0, claim.Id),
        "recorded" => new(sort, 0, 0, claim.Id),
        _ => Cursor.At(sort, claim.PublishedEarliest, claim.PublishedLatest, claim.Id),
    };
}
