using IsfTracker.Core.Statements;
using IsfTracker.Data;
using IsfTracker.Data.Entities;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>What can be seen from a vantage. When each claim was said is for its statement to tell.</summary>
internal static class VantageFilter
{
    /// <param name="heard">Ids of the claims that had been said by the vantage's date, as their statements are dated; not asked where it has none.</param>
    public static IQueryable<Claim> SeenFrom(this IQueryable<Claim> claims, string actor, Vantage vantage, IReadOnlyCollection<string> heard)
    {
        claims = claims.Where(claim => claim.Actor == actor).HeldAt(vantage.KnownAt);
        if (vantage.PublishedBy is { Latest: var day }) { claims = claims.Where(claim => claim.PublishedEarliest <= day); }
        return vantage.AsOf is null ? claims : claims.Where(claim => heard.Contains(claim.PublicId));
    }

    public static async Task<IReadOnlyCollection<Evidence>> ListEvidenceAsync(
        this TrackerDbContext db, string actor, Vantage vantage, CancellationToken cancellationToken)
    {
        var held = await db.ListEvidenceAsync(actor, vantage.KnownAt, cancellationToken);
        return vantage.PublishedBy is null ? held : [.. held.Where(claim => vantage.HasRead(claim.Published.On?.Earliest ?? DateOnly.MinValue))];
    }
}
