using IsfTracker.Data;
using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Facets;

/// <summary>Which outlets carried claims, and which are credited for them?</summary>
internal static class OutletsQuery
{
    /// <summary>The most claims first.</summary>
    public static async Task<IReadOnlyList<OutletFacet>> ListOutletsAsync(this TrackerDbContext db, string actor, CancellationToken cancellationToken)
    {
        var publishers = await db.Articles.Where(article => article.Outlet != null)
            .GroupBy(article => article.Outlet!.Name)
            .Select(group => new { Name = group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var current = db.Claims.Where(claim => claim.Actor == actor && claim.RetiredAt == null);
        var claims = await current.Where(claim => claim.Article.Outlet != null)
            .GroupBy(claim => claim.Article.Outlet!.Name)
            .Select(group => new { Name = group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var credited = await current.SelectMany(claim => claim.Vias)
            .GroupBy(via => via.Outlet)
            .Select(group => new { Name = group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);

        var counts = publishers.Select(outlet => new OutletFacet(outlet.Name, outlet.Count, 0, 0))
            .Concat(claims.Select(outlet => new OutletFacet(outlet.Name, 0, outlet.Count, 0)))
            .Concat(credited.Select(outlet => new OutletFacet(outlet.Name, 0, 0, outlet.Count)));
        return [.. counts
            .GroupBy(outlet => Outlet.Fold(outlet.Name))
            .Select(group => group.Aggregate((sum, outlet) => new OutletFacet(
                sum.Name, sum.Articles + outlet.Articles, sum.Claims + outlet.Claims, sum.Credited + outlet.Credited)))
            .OrderByDescending(outlet => outlet.Claims + outlet.Credited).ThenBy(outlet => outlet.Name, StringComparer.Ordinal)];
    }
}
