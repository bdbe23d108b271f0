using IsfTracker.Core.Dates;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>Days that lines give to what follows them: the dates of a chronology, the times of a live blog.</summary>
internal static class LineDays
{
    private const int Marks = 12;

    /// <summary>The day for each block of the article; null where no line gives one.</summary>
    public static Edtf?[] Find(ArticleReading article)
    {
        var blocks = article.Document.Blocks;
        var days = new Edtf?[blocks.Count];
        var isLive = IsLive(article);
        var (next, dated) = (0, 0);
        var current = isLive ? article.Document.Published.On : null;
        for (var block = 0; block < blocks.Count; block++)
        {
            var span = blocks[block].Span;
            while (next < article.Text.Dates.Length && article.Text.Dates[next].Span.End <= span.Start) { next++; }
            var first = next < article.Text.Dates.Length && article.Text.Dates[next].Span.Start < span.End ? article.Text.Dates[next] : default(FoundDate?);
            var prefix = first is { Value: not null } date && date.Span.Start - span.Start < 3 && IsLabel(article.Text.Text, date.Span.End, span.End);
            if (first is { Value: { } value } line && span.Length - line.Span.Length < Marks && IsPast(article, value)) { (current, dated) = (value, block); }
            else if (!isLive && block - dated > 2) { current = null; }
            days[block] = prefix && IsPast(article, first!.Value.Value!) ? first.Value.Value : current;
        }
        return days;
    }

    private static bool IsPast(ArticleReading article, Edtf value) =>
        article.Document.Published.On is not { } published || published.Latest == DateOnly.MaxValue || value.Earliest <= published.Latest;

    private static bool IsLabel(string text, int at, int end)
    {
        while (at < end && (text[at] is ' ' or '.' or ')')) { at++; }
        return at < end && text[at] is ':' or '–' or '—' or '|';
    }

    /// <summary>Two lines that begin with a time of day make a live blog, all of one day.</summary>
    private static bool IsLive(ArticleReading article)
    {
        var times = 0;
        foreach (var block in article.Document.Blocks)
        {
            if (StartsWithTime(article.Text.Text, block.Span) && ++times == 2) { return article.Document.Published.On is { } on && on.Earliest == on.Latest; }
        }
        return false;
    }

    private static bool StartsWithTime(string text, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End && char.IsAsciiDigit(text[at])) { at++; }
        if (at - span.Start is not (1 or 2) || at + 2 >= span.End || text[at] is not (':' or '.') || !char.IsAsciiDigit(text[at + 1]) || !char.IsAsciiDigit(text[at + 2])) { return false; }
        return at + 3 == span.End || !char.IsLetterOrDigit(text[at + 3]);
    }
}
