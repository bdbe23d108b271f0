using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims;

/// <summary>The actor's position at the end of an article: its newest and most specific words, its own before those of others.</summary>
internal static class OverallStance
{
    public static Stance? Of(IReadOnlyList<FoundClaim> claims, DateOnly? published)
    {
        var positions = claims.Where(claim => claim.Kind == ClaimKind.Position).ToList();
        var own = positions.Where(IsOwn).ToList();
        var current = Current(own.Count > 0 ? own : positions, published);
        if (current.Count == 0) { return claims.Count == 0 ? null : claims[0].Stance; }
        // "No final decision" beside conditions is undecided, and carries them.
        if (current.Exists(IsOpen) && current.TrueForAll(claim => claim.Stance is Stance.Undecided or Stance.Conditional)) { return Stance.Undecided; }
        return current.GroupBy(claim => claim.Stance)
            .OrderByDescending(group => group.Sum(Weight)).ThenBy(group => group.Min(claim => claim.Span.Start))
            .First().Key;
    }

    private static bool IsOwn(FoundClaim claim) =>
        claim.SpeakerRole is SpeakerRole.HeadOfState or SpeakerRole.Minister or SpeakerRole.OwnGovernment;

    /// <summary>Leaves out what is told of an earlier occasion.</summary>
    private static List<FoundClaim> Current(List<FoundClaim> claims, DateOnly? published)
    {
        var undated = claims.Exists(claim => claim.SaidOn is null);
        var newest = undated && published is { } day ? day.AddDays(-4) : claims.Where(claim => claim.SaidOn is not null).Select(claim => claim.SaidOn!.Latest).DefaultIfEmpty().Max();
        return claims.FindAll(claim => claim.SaidOn is not { } said || said.Latest == DateOnly.MaxValue || said.Latest.AddDays(3) >= newest);
    }

    private static bool IsOpen(FoundClaim claim) =>
        claim is { Stance: Stance.Undecided, Conditions.Count: 0 } && claim.Cues.Any(cue => cue.Rule == "stance.undecided");

    private static double Weight(FoundClaim claim) => claim.Confidence + (claim.DirectQuote ? 0.2 : 0);
}
