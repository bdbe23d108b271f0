using System.Collections.Immutable;

namespace IsfTracker.Core.Language;

/// <summary>An attribution made by a phrase.</summary>
/// <param name="End">Index of the token behind it.</param>
internal sealed record PhraseCue(TextSpan Source, TextSpan Head, TextSpan Cue, ImmutableArray<TextSpan> Content, int End)
{
    public bool IsSpeech { get; init; } = true;
}
