using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Words;

/// <summary>A word as rules see it: hyphenated words are several, marks are none.</summary>
/// <param name="Gap">True when a mark (comma, dash, bracket) stands between the word before and this one.</param>
/// <param name="Row">The lists of words it is in, as <see cref="KnownWords"/> has them.</param>
/// <param name="Form">What phrases ask of words that it satisfies, as the <see cref="Vocabulary"/> has it.</param>
internal readonly record struct Word(int Start, int End, int Sentence, WordTraits Traits, bool Gap, ushort Row, ushort Form)
{
    public TextSpan Span => new(Start, End);

    public bool Has(WordTraits traits) => (Traits & traits) != 0;
}
