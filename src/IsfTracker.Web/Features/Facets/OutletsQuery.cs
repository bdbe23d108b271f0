using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Articles;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Facets;

/// <summary>Which outlets carried claims, and which are credited for them?</summary>
internal static class OutletsQuery
{
    /// <summary>The most claims first.</summary>
    public static async Task<IReadOnlyList<OutletFacet>> ListOutletsAsync(
        this TrackerDbContext db, string actor, Vantage vantage, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var seen = await db.SeeArticlesAsync(actor, vantage, timelines, cancellationToken);
        var publishers = await seen.Articles.Where(article => article.Outlet != null)
            .GroupBy(article => article.Outlet!.Name)
            .Select(group => new { Name = group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var claims = await seen.Claims.Where(claim => claim.Article.Outlet != null)
            .GroupBy(claim => claim.Article.Outlet!.Name)
            .Select(group => new { Name = group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var credited = await seen.Claims.SelectMany(claim => claim.Vias)
            .GroupBy(via => via.Outlet)
            .Select(group => new { Name = group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);

        var counts = publishers.Select(outlet => new OutletFacet(outlet.Name, outlet.Count, 0, 0))
            .Concat(claims.Select(outlet => new OutletFacet(outlet.Name, 0, outlet.Count, 0)))
            .Concat(credited.OrderBy(outlet => outlet.Name, StringComparer.Ordinal).Select(outlet => new OutletFacet(outlet.Name, 0, 0, outlet.Count)));
        return [.. counts
            .GroupBy(outlet => Outlet.Fold(outlet.Name))
            .Select(group => group.Aggregate((sum, outlet) => new OutletFacet(
                sum.Name, sum.Articles + outlet.Articles, sum.Claims + outlet.Claims, sum.Credited + outlet.Credited)))
            .OrderByDescending(outlet => outlet.Claims + outlet.Credited).ThenBy(outlet => outlet.Name, StringComparer.Ordinal)];
    }
}
