namespace IsfTracker.Core.Language;

/// <summary>A sentence as tokens. Indices outside the sentence answer as if nothing stood there.</summary>
/// <param name="Quotes">For each token of the text the outer quotation it stands in, -1 for none.</param>
/// <param name="First">Index of the sentence's first token.</param>
/// <param name="End">Index behind its last.</param>
internal readonly record struct Passage(string Text, Token[] Tokens, int[] Quotes, int First, int End)
{
    public bool Holds(int index) => index >= First && index < End;

    public bool Has(int index, WordTraits traits) => Holds(index) && Tokens[index].Has(traits);

    public bool Is(int index, string word) => Holds(index) && Tokens[index].Is(Text, word);

    public bool IsWord(int index) => Holds(index) && Tokens[index].Kind == TokenKind.Word;

    /// <summary>True when the token is one of these marks and stands outside quotations.</summary>
    public bool IsMark(int index, ReadOnlySpan<char> marks) =>
        Holds(index) && Quotes[index] < 0 && Tokens[index].Kind is TokenKind.Punctuation or TokenKind.Symbol && marks.Contains(Text[Tokens[index].Start]);

    public bool IsQuoted(int index) => Holds(index) && Quotes[index] >= 0;

    public ReadOnlySpan<char> Word(int index) => Text.AsSpan(Tokens[index].Start, Tokens[index].Length);

    /// <summary>The text from one token to before another.</summary>
    public TextSpan Span(int from, int to) => new(Tokens[from].Start, Tokens[to - 1].End);

    /// <summary>True behind the last word: at the full stop or the end.</summary>
    public bool IsOver(int index) => !Holds(index) || (index == End - 1 && IsMark(index, ".!?…"));

    public bool IsDash(int index) => IsMark(index, "-–—―");
}
