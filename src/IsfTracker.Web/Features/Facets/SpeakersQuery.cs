using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Facets;

/// <summary>Who speaks about the position, and how often?</summary>
internal static class SpeakersQuery
{
    /// <summary>The most claims first.</summary>
    public static async Task<IReadOnlyList<SpeakerFacet>> ListSpeakersAsync(
        this TrackerDbContext db, string actor, Vantage vantage, Codebook codebook, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var derived = await timelines.GetAsync(db, actor, vantage, cancellationToken);
        var claims = await db.Claims.SeenFrom(actor, vantage, derived.Heard)
            .Select(claim => new { claim.PublicId, claim.Speaker, claim.OfficialId, claim.SpeakerRole, claim.Lane })
            .ToListAsync(cancellationToken);
        // An official is one speaker however written.
        return [.. claims
            .GroupBy(claim => new { claim.OfficialId, Name = claim.OfficialId is null ? claim.Speaker : null, claim.SpeakerRole, claim.Lane })
            .Select(group => (group.Key, Official: FindOfficial(codebook, group.Key.OfficialId), Claims: group.ToList()))
            .Select(group => new SpeakerFacet(
                group.Official?.Name ?? group.Key.Name ?? group.Key.OfficialId,
                group.Key.OfficialId,
                group.Official?.Office,
                group.Key.SpeakerRole,
                group.Key.Lane,
                group.Claims.Count,
                group.Claims.Select(claim => derived.FindStatementIdOf(claim.PublicId)).OfType<string>().Distinct().Count()))
            .OrderByDescending(speaker => speaker.Claims).ThenBy(speaker => speaker.Name, StringComparer.Ordinal).ThenBy(speaker => speaker.Role)];
    }

    private static Official? FindOfficial(Codebook codebook, string? id) =>
        id is null ? null : codebook.Actors.SelectMany(actor => actor.Officials).FirstOrDefault(official => official.Id == id);
}
