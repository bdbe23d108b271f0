using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>The tokens of a text with what a date expression is resolved against.</summary>
internal readonly ref struct DateScan(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> tokens, DateOnly? reference, NumericDateOrder? order, List<FoundDate> found)
{
    private static readonly DateToken[] Break = new DateToken[1];

    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<DateToken> tokens = tokens;

    public DateOnly? Reference { get; } = reference;

    public NumericDateOrder? Order { get; } = order;

    /// <summary>What was found further to the left.</summary>
    public List<FoundDate> Found { get; } = found;

    /// <summary>Where a search among what was found stops, so that it costs the same in a long text as in a short one.</summary>
    public int OldestRemembered => Math.Max(0, Found.Count - 32);

    public int Count => tokens.Length;

    /// <summary>A token; a break before the first and behind the last.</summary>
    public ref readonly DateToken this[int index]
    {
        get
        {
            if ((uint)index < (uint)tokens.Length) { return ref tokens[index]; }
            return ref Break[0];
        }
    }

    public DateWordKind Kind(int index) => this[index].Kind;

    public ReadOnlySpan<char> Words(int index)
    {
        ref readonly var token = ref this[index];
        return text[token.Start..token.End];
    }

    /// <summary>True when a hyphen without spaces stands there.</summary>
    public bool IsHyphen(int index) => this[index].IsMark('-') && this[index].Is(DateTokenTraits.Glued) && this[index + 1].Is(DateTokenTraits.Glued);

    /// <summary>The place behind a mark, if it stands there.</summary>
    public int Skip(int index, char mark) => this[index].IsMark(mark) ? index + 1 : index;

    /// <summary>The place behind a word of a kind, if it stands there.</summary>
    public int Skip(int index, DateWordKind kind) => Kind(index) == kind ? index + 1 : index;

    /// <summary>The place behind a possessive <c>'s</c>, if it stands there.</summary>
    public int SkipPossessive(int index) =>
        this[index].IsMark('\'') && this[index + 1] is { Kind: DateWordKind.Other, Length: 1 } letter && letter.Is(DateTokenTraits.Glued) && text[letter.Start] == 's' ? index + 2 : index;
}

/// <summary>Tokens that are a date expression, the end exclusive.</summary>
internal readonly record struct DateMatch(int From, int To, Edtf? Value, DateGranularity Granularity = DateGranularity.Day);
