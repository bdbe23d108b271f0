namespace IsfTracker.Core.Codebooks;

/// <summary>The ordered scale of an actor's position, from refusal to commitment. Definitions are in the codebook.</summary>
public enum Stance
{
    Declined,
    Conditional,
    Undecided,
    Considering,
    Offered,
    Committed,
}
