namespace IsfTracker.Core.Language;

[Flags]
internal enum DateTokenTraits
{
    None = 0,
    Capital = 1,
    /// <summary>Nothing but the token before it stands before it, no white space.</summary>
    Glued = 2,
    /// <summary>A number with st, nd, rd, th.</summary>
    Ordinal = 4,
    /// <summary>A number with s ("1990s"), a unit in the plural.</summary>
    Plural = 8,
    /// <summary>A word in -ed.</summary>
    Ed = 16,
}

/// <summary>A word, a number or a mark.</summary>
/// <param name="Value">What the word counts, the number, or the character of the mark.</param>
internal readonly record struct DateToken(int Start, int End, DateWordKind Kind, int Value, DateTokenTraits Traits)
{
    public int Length => End - Start;

    public bool Is(DateTokenTraits trait) => (Traits & trait) != 0;

    public bool IsMark(char mark) => Kind == DateWordKind.Mark && Value == mark;

    /// <summary>A four-digit number that newspapers write for a year.</summary>
    public bool IsYear => Kind == DateWordKind.Number && Length == 4 && Value is >= 1000 and < 2200 && Traits is DateTokenTraits.None or DateTokenTraits.Glued;
}
