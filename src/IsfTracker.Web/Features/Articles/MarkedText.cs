using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Web.Features.Articles;

/// <summary>A text cut into paragraphs, and each of those into plain words and marked claims.</summary>
public sealed record MarkedText(IReadOnlyList<MarkedParagraph> Paragraphs)
{
    /// <summary>Cuts a text at its blank lines. A claim that runs over several paragraphs is marked in each.</summary>
    /// <param name="title">A first paragraph that only repeats it reads as a heading.</param>
    internal static MarkedText Of(string text, string? title, IEnumerable<TextMark> marks)
    {
        var ordered = marks.Where(mark => mark.Start >= 0 && mark.Start < mark.End && mark.End <= text.Length).OrderBy(mark => mark.Start).ToList();
        var paragraphs = new List<MarkedParagraph>();
        foreach (var (start, end) in Paragraph(text))
        {
            var heading = paragraphs.Count == 0 && title is not null && text.AsSpan(start, end - start).Trim().SequenceEqual(title);
            paragraphs.Add(new MarkedParagraph(heading, [.. Runs(text, start, end, ordered)]));
        }
        return new MarkedText(paragraphs);
    }

    private static IEnumerable<(int Start, int End)> Paragraph(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) { end = text.Length; }
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) { yield return (start, end); }
            start = end;
            while (start < text.Length && text[start] == '\n') { start++; }
        }
    }

    private static IEnumerable<MarkedRun> Runs(string text, int start, int end, List<TextMark> marks)
    {
        var at = start;
        for (var index = FirstEndingAfter(marks, start); index < marks.Count && marks[index].Start < end; index++)
        {
            var mark = marks[index];
            var from = Math.Max(mark.Start, at);
            var to = Math.Min(mark.End, end);
            if (from >= to) { continue; }
            if (from > at) { yield return new MarkedRun(text[at..from], null, false); }
            yield return new MarkedRun(text[from..to], mark, from == mark.Start);
            at = to;
        }
        if (at < end) { yield return new MarkedRun(text[at..end], null, false); }
    }

    /// <summary>Marks do not overlap, so the ends run in the order of the starts.</summary>
    private static int FirstEndingAfter(List<TextMark> marks, int start)
    {
        var (low, high) = (0, marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (marks[middle].End <= start) { low = middle + 1; }
            else { high = middle; }
        }
        return low;
    }
}

/// <summary>A claim to mark in a text.</summary>
/// <param name="Id">Public id; null for a claim that is not stored.</param>
public readonly record struct TextMark(int Start, int End, Stance Stance, ClaimKind Kind, string? Id);

/// <summary>A paragraph of the text, in order.</summary>
public sealed record MarkedParagraph(bool IsHeading, IReadOnlyList<MarkedRun> Runs);

/// <summary>Words in a row that belong to one claim or to none.</summary>
/// <param name="Begins">True where the claim begins; it may go on in the next paragraph.</param>
public readonly record struct MarkedRun(string Words, TextMark? Mark, bool Begins);
