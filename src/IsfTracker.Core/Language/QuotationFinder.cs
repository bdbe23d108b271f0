using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Language;

/// <summary>Finds the quotations of a text in one pass. A quotation never leaves its block; one that runs on gives a part in each.</summary>
internal sealed class QuotationFinder(string text)
{
    private readonly List<Quotation> found = [];
    private readonly List<Opening> open = [];

    /// <param name="Weak">Start of a mark that may close a single quotation or be the apostrophe of a plural; -1 when none was seen.</param>
    private readonly record struct Opening(int Start, int Length, QuoteFamily Family, bool Continues, int Weak);

    public static List<Quotation> Find(string text, IReadOnlyList<TextBlock> blocks) => new QuotationFinder(text).Find(blocks);

    private List<Quotation> Find(IReadOnlyList<TextBlock> blocks)
    {
        var carried = QuoteFamily.None;
        foreach (var block in blocks)
        {
            open.Clear();
            var start = FirstLetter(block.Span);
            for (var at = start; at < block.Span.End; at++)
            {
                var marked = text.AsSpan(at..block.Span.End).IndexOfAny(QuoteMark.All);
                if (marked < 0) { break; }
                at += marked;
                var mark = QuoteMark.Read(text, at, block.Span.End);
                if (mark.Family == QuoteFamily.None) { continue; }
                Take(mark, at, continues: at == start && carried == mark.Family && mark.MayOpen);
                at += mark.Length - 1;
            }
            carried = open.Count > 0 && open[0].Family != QuoteFamily.Single ? open[0].Family : QuoteFamily.None;
            CloseAll(0, block.Span.End);
        }
        found.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    private void Take(QuoteMark mark, int at, bool continues)
    {
        var partner = mark.MayClose ? open.FindLastIndex(opening => opening.Family == mark.Family) : -1;
        if (partner >= 0 && (!mark.MayOpen || mark.PrefersClose))
        {
            if (mark.IsWeak) { open[partner] = open[partner] with { Weak = at }; return; }
            CloseAll(partner + 1, at);
            Close(open[partner], at, mark.Length);
            open.RemoveAt(partner);
            return;
        }
        if (!mark.MayOpen || open.Count >= 8) { return; }
        if (partner >= 0) { CloseAll(partner, at); }
        open.Add(new Opening(at, mark.Length, mark.Family, continues, -1));
    }

    /// <summary>Ends the quotations that were never closed. A single mark without a partner was an apostrophe.</summary>
    private void CloseAll(int from, int end)
    {
        for (var index = open.Count - 1; index >= from; index--)
        {
            var opening = open[index];
            if (opening.Weak >= 0) { Close(opening, opening.Weak, 1); }
            else if (opening.Family != QuoteFamily.Single) { Unclosed(opening, end); }
        }
        open.RemoveRange(from, open.Count - from);
    }

    private void Close(Opening opening, int at, int length) =>
        Add(opening, new TextSpan(opening.Start, at + length), new TextSpan(opening.Start + opening.Length, at), closed: true);

    private void Unclosed(Opening opening, int end)
    {
        while (end > opening.Start + opening.Length && char.IsWhiteSpace(text[end - 1])) { end--; }
        Add(opening, new TextSpan(opening.Start, end), new TextSpan(opening.Start + opening.Length, end), closed: false);
    }

    private void Add(Opening opening, TextSpan span, TextSpan content, bool closed)
    {
        var depth = open.FindIndex(other => other.Start == opening.Start);
        if (content.Length > 0) { found.Add(new Quotation(span, content, Math.Max(depth, 0), closed, opening.Continues)); }
    }

    private int FirstLetter(TextSpan span)
    {
        var at = span.Start;
        while (at < span.End && char.IsWhiteSpace(text[at])) { at++; }
        return at;
    }
}
