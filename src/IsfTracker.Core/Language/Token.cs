namespace IsfTracker.Core.Language;

/// <summary>A word, a number or a mark, by UTF-16 offsets.</summary>
public readonly record struct Token(int Start, int End, TokenKind Kind, WordTraits Traits)
{
    public int Length => End - Start;

    public TextSpan Span => new(Start, End);

    /// <summary>True when the token has any of the traits.</summary>
    public bool Has(WordTraits traits) => (Traits & traits) != 0;

    /// <summary>Compares without regard to case and without allocating.</summary>
    public bool Is(string text, string word) =>
        Length == word.Length && (text[Start] | ' ') == (word[0] | ' ') && text.AsSpan(Start, Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
