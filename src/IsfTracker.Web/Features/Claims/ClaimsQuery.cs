using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Claims;

/// <summary>Which claims are there?</summary>
internal static class ClaimsQuery
{
    /// <summary>Only the grouping knows the statements, which are looked up claim by claim.</summary>
    private const int MostLookedUp = 1000;

    public static async Task<Listing<ClaimItem>> ListClaimsAsync(
        this TrackerDbContext db, ClaimCriteria criteria, PageRequest page, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var derived = await timelines.GetAsync(db, criteria.Spoken.Actor, criteria.Spoken.Vantage, cancellationToken);
        var rows = await InOrder(db.Claims.AsNoTracking().Matching(criteria, derived), criteria, page)
            .Select(ClaimRow.Projection)
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        var next = rows.Count > page.Limit ? After(rows[page.Limit - 1].Claim, criteria.Sort).ToString() : null;
        return new Listing<ClaimItem>([.. rows.Take(page.Limit).Select(row => row.ToItem(derived, criteria.Spoken.Vantage.KnownAt))], next);
    }

    /// <summary>How many there are on all pages together, and what they come to.</summary>
    public static async Task<ClaimCounts> CountClaimsAsync(this TrackerDbContext db, ClaimCriteria criteria, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var derived = await timelines.GetAsync(db, criteria.Spoken.Actor, criteria.Spoken.Vantage, cancellationToken);
        var claims = db.Claims.Matching(criteria, derived);
        var count = await claims.CountAsync(cancellationToken);
        var articles = await claims.Select(claim => claim.ArticleId).Distinct().CountAsync(cancellationToken);
        var outlets = await claims.Where(claim => claim.Article.OutletId != null).Select(claim => claim.Article.OutletId).Distinct().CountAsync(cancellationToken);
        if (count > MostLookedUp) { return new ClaimCounts(count, articles, outlets, null); }
        var ids = await claims.Select(claim => claim.PublicId).ToListAsync(cancellationToken);
        return new ClaimCounts(count, articles, outlets, ids.Select(derived.FindStatementIdOf).OfType<string>().Distinct().Count());
    }

    /// <summary>The chosen claims in the order of their article's text, reviewed as seen from a vantage.</summary>
    public static async Task<IReadOnlyList<ClaimItem>> ListClaimsAsync(
        this TrackerDbContext db, Func<IQueryable<Claim>, IQueryable<Claim>> choose, Vantage vantage, DerivedTimeline derived, CancellationToken cancellationToken)
    {
        var rows = await choose(db.Claims.AsNoTracking())
            .OrderBy(claim => claim.ArticleId).ThenBy(claim => claim.Start).ThenBy(claim => claim.Id)
            .Select(ClaimRow.Projection)
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => row.ToItem(derived, vantage.KnownAt));
    }

    private static IQueryable<Claim> InOrder(IQueryable<Claim> claims, ClaimCriteria criteria, PageRequest page) => criteria.Sort.By switch
    {
        "said" => claims.Page(claim => claim.DatedEarliest, claim => claim.DatedLatest, claim => claim.Id, criteria.Sort.Descending, page.Limit, page.After?.Days),
        "confidence" => claims.Page(
            claim => claim.Confidence, claim => claim.Id, criteria.Sort.Descending, page.Limit, page.After is { } after ? (BitConverter.Int64BitsToDouble(after.Key), after.Id) : null),
        // Numbers rise as claims are recorded.
        "recorded" => claims.Page(claim => claim.Id, criteria.Sort.Descending, page.Limit, page.After?.Id),
        _ => claims.Page(claim => claim.PublishedEarliest, claim => claim.PublishedLatest, claim => claim.Id, criteria.Sort.Descending, page.Limit, page.After?.Days),
    };

    private static Cursor After(Claim claim, SortOrder sort) => sort.By switch
    {
        "said" => Cursor.At(sort, claim.DatedEarliest, claim.DatedLatest, claim.Id),
        // The bits of a share rise with it.
        "confidence" => new(sort, BitConverter.DoubleToInt64Bits(claim.Confidence), 0, claim.Id),
        "recorded" => new(sort, 0, 0, claim.Id),
        _ => Cursor.At(sort, claim.PublishedEarliest, claim.PublishedLatest, claim.Id),
    };
}
