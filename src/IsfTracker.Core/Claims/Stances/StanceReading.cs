using IsfTracker.Core.Claims.Judging;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>The stance of a passage, and the rule and words that gave it.</summary>
/// <param name="Strength">How far the rule can be trusted, from 0 to 1.</param>
internal sealed record StanceReading(Stance Stance, ClaimKind Kind, double Strength, IReadOnlyList<Cue> Cues)
{
    /// <summary>How likely each stance is, all things weighed; nothing before they are.</summary>
    public StanceOdds Odds { get; init; }

    /// <summary>A reading no stronger than this gives way to what the same speaker says beside it.</summary>
    public const double Weak = 0.55;
}
