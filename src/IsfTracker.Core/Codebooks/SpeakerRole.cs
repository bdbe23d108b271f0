namespace IsfTracker.Core.Codebooks;

/// <summary>The office from which somebody speaks. The codebook gives each role its lane.</summary>
public enum SpeakerRole
{
    HeadOfState,
    Minister,
    OwnGovernment,
    Legislator,
    ForeignOfficial,
    Expert,
    Media,
}
