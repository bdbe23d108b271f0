using IsfTracker.Core.Statements;
using IsfTracker.Data;
using IsfTracker.Data.Entities;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>What can be seen from a vantage. When each claim was said is for its statement to tell.</summary>
internal static class VantageFilter
{
    public static IQueryable<Claim> SeenFrom(this IQueryable<Claim> claims, Vantage vantage)
    {
        claims = claims.HeldAt(vantage.KnownAt);
        return vantage.PublishedBy is { Latest: var day } ? claims.Where(claim => claim.PublishedEarliest <= day) : claims;
    }

    public static async Task<IReadOnlyCollection<Evidence>> ListEvidenceAsync(
        this TrackerDbContext db, string actor, Vantage vantage, CancellationToken cancellationToken)
    {
        var held = await db.ListEvidenceAsync(actor, vantage.KnownAt, cancellationToken);
        return vantage.PublishedBy is { } by
            ? [.. held.Where(claim => claim.Published.On is null || claim.Published.On.Earliest <= by.Latest)]
            : held;
    }
}
