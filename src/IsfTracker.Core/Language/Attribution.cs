using System.Collections.Immutable;

namespace IsfTracker.Core.Language;

/// <summary>Somebody is said to have said something.</summary>
/// <param name="Source">Who, as the whole noun phrase ("the source", "Dano Resch, the foreign minister"); null when the text does not say.
/// A quotation that continues without a cue carries the span of the earlier mention.</param>
/// <param name="Cue">The word that attributes ("said", "according to"); null when only quotation marks do.</param>
/// <param name="Content">What was said, one span or the parts of a split quote; with the marks when quoted.</param>
/// <param name="Direct">True when the content stands in quotation marks.</param>
public sealed record Attribution(TextSpan? Source, TextSpan? Cue, ImmutableArray<TextSpan> Content, bool Direct)
{
    /// <summary>The source without what explains it ("Dano Resch" of "Dano Resch, the foreign minister"); null when there is no source.</summary>
    public TextSpan? Head { get; init; }

    /// <summary>False of what somebody notices, resents or intends without a word being spoken ("observers noticed that", "his plan to").</summary>
    public bool IsSpeech { get; init; } = true;

    /// <summary>The fuller mention that a pronoun or "the minister" stands for; null where it cannot be told or is not needed.</summary>
    public TextSpan? Antecedent { get; init; }
}
