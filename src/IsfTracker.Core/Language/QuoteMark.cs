using System.Buffers;

namespace IsfTracker.Core.Language;

/// <summary>Marks that pair with each other.</summary>
internal enum QuoteFamily : byte
{
    None,
    Double,
    Single,
    Guillemet,
}

/// <summary>A quotation mark in its place: what it may do there.</summary>
/// <param name="PrefersClose">Closes when something is open; a mark that also may open then does not.</param>
/// <param name="IsWeak">May as well be the apostrophe of a plural ("the officials’ words").</param>
internal readonly record struct QuoteMark(QuoteFamily Family, int Length, bool MayOpen, bool MayClose, bool PrefersClose, bool IsWeak)
{
    /// <summary>Every mark that may be one.</summary>
    public static readonly SearchValues<char> All = SearchValues.Create("\"‟“„”«»‹›'‘’‚`");

    public static QuoteMark Read(string text, int at, int limit) => text[at] switch
    {
        '"' or '‟' => Straight(text, at, limit),
        '“' or '„' => Directed(text, at, limit, QuoteFamily.Double),
        '”' => new QuoteMark(QuoteFamily.Double, 1, false, true, true, false),
        '«' or '»' or '‹' or '›' => Guillemet(text, at, limit),
        '\'' or '‘' or '’' or '‚' or '`' => Single(text, at, limit),
        _ => default,
    };

    private static QuoteMark Straight(string text, int at, int limit)
    {
        var (before, after) = (Before(text, at), After(text, at + 1, limit));
        var opens = !IsBlank(after) && (IsBlank(before) || IsOpener(before));
        var inches = char.IsDigit(before) && (char.IsDigit(after) || after == 'x');
        return inches ? default : new QuoteMark(QuoteFamily.Double, 1, !IsBlank(after) || IsBlank(before), true, !opens, false);
    }

    /// <summary>“ opens in English and closes in German („…“), where a blank or a mark follows it.</summary>
    private static QuoteMark Directed(string text, int at, int limit, QuoteFamily family)
    {
        var closes = text[at] == '“' && !IsBlank(Before(text, at)) && !Characters.IsWordPart(After(text, at + 1, limit));
        return new QuoteMark(family, 1, !closes, closes, closes, false);
    }

    private static QuoteMark Guillemet(string text, int at, int limit)
    {
        var opens = Characters.IsWordPart(After(text, at + 1, limit)) || IsBlank(Before(text, at)) || text[at] is '«' or '‹';
        var closes = !IsBlank(Before(text, at)) || text[at] is '»' or '›';
        return new QuoteMark(QuoteFamily.Guillemet, 1, opens, closes, text[at] is '»' or '›' || !IsBlank(Before(text, at)), false);
    }

    private static QuoteMark Single(string text, int at, int limit)
    {
        var (c, before, after) = (text[at], Before(text, at), After(text, at + 1, limit));
        if (c == '`' && after == '`') { return new QuoteMark(QuoteFamily.Double, 2, true, false, false, false); }
        if (c == '\'' && after == '\'') { return new QuoteMark(QuoteFamily.Double, 2, false, true, true, false); }
        if (Characters.IsWordPart(before) && Characters.IsWordPart(after)) { return default; }
        var opens = c is not '’' && Characters.IsWordPart(after) && (IsBlank(before) || IsOpener(before)) && !Elides(text, at + 1, limit);
        var closes = c is not ('‘' or '‚' or '`') && !IsBlank(before) && !Characters.IsWordPart(after);
        var weak = before == 's' && after == ' ' && char.IsLower(After(text, at + 2, limit));
        return opens || closes ? new QuoteMark(QuoteFamily.Single, 1, opens, closes, closes, weak) : default;
    }

    /// <summary>'90s, 'em, 'til, 'tis: a letter is left out, nothing is quoted.</summary>
    private static bool Elides(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < 6 && char.IsLetterOrDigit(text[end])) { end++; }
        return text.AsSpan(at, end - at) is "em" or "til" or "tis" or "twas" or "cause" or "n" or ['0' or '1' or '2' or '6' or '7' or '8' or '9', _, 's'];
    }

    private static char Before(string text, int at) => at > 0 ? text[at - 1] : ' ';

    private static char After(string text, int at, int limit) => at < limit ? text[at] : ' ';

    private static bool IsBlank(char c) => char.IsWhiteSpace(c);

    private static bool IsOpener(char c) => c is '(' or '[' or '{' or '/' || Characters.IsDash(c) || Characters.IsQuotationMark(c) || c is '‘' or '\'';
}
