using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Claims;

/// <summary>One place in a text that states or reports the actor's position.</summary>
public sealed record FoundClaim
{
    /// <summary>Where the quote stands: <c>text[Span.Start..Span.End] == Quote</c>.</summary>
    public required TextSpan Span { get; init; }

    public required string Quote { get; init; }

    public required ClaimKind Kind { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>The speaker as the article names them; null for the outlet's own voice.</summary>
    public string? Speaker { get; init; }

    /// <summary>Id of the codebook's official the speaker was resolved to; null when unnamed or unknown.</summary>
    public string? OfficialId { get; init; }

    public required SpeakerRole SpeakerRole { get; init; }

    /// <summary>The outlets credited for the words, the original first; empty when none is.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    /// <summary>When the words were spoken, where the text says so; null otherwise.</summary>
    public Edtf? SaidOn { get; init; }

    /// <summary>Condition codes of the codebook, in its order.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>True when the span is the speaker's own words in quotation marks.</summary>
    public required bool DirectQuote { get; init; }

    /// <summary>0 to 1: how sure the reading is.</summary>
    public required double Confidence { get; init; }

    /// <summary>The rules and spans that decided this reading.</summary>
    public IReadOnlyList<Cue> Cues { get; init; } = [];
}

/// <summary>One rule that bore on a reading, with the words it saw.</summary>
/// <param name="Rule">Stable name of the rule, such as <c>stance.declined.rule-out</c>.</param>
/// <param name="Span">The words; offsets in the capture's text.</param>
public readonly record struct Cue(string Rule, TextSpan Span);
