using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Words;

/// <summary>A word as rules see it: hyphenated words are several, marks are none.</summary>
/// <param name="Gap">True when a mark (comma, dash, bracket) stands between the word before and this one.</param>
/// <param name="Known">What the vocabulary knows of it.</param>
internal readonly record struct Word(int Start, int End, int Sentence, WordTraits Traits, bool Gap, KnownWord Known)
{
    public TextSpan Span => new(Start, End);

    /// <summary>The lists of words it is in, as <see cref="KnownWords"/> has them.</summary>
    public ushort Row => Known.Row;

    /// <summary>What phrases ask of words that it satisfies.</summary>
    public ushort Form => Known.Form;

    public bool Has(WordTraits traits) => (Traits & traits) != 0;
}

/// <summary>What a <see cref="Vocabulary"/> knows of a word.</summary>
/// <param name="Form">What phrases ask of words that it satisfies.</param>
/// <param name="Row">The lists of words it is in, as <see cref="KnownWords"/> has them.</param>
/// <param name="Learnt">Its number among the words that something was learnt of (<see cref="Judging.LearntWords"/>); 0 for another.</param>
internal readonly record struct KnownWord(ushort Form, ushort Row, ushort Learnt);
