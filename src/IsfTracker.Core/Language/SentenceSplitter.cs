namespace IsfTracker.Core.Language;

/// <summary>Cuts a block of text into sentences: one pass, trimmed spans in order, every letter in exactly one.</summary>
public static class SentenceSplitter
{
    public static IReadOnlyList<TextSpan> Split(string text) => Split(text, new TextSpan(0, text.Length));

    /// <summary>The sentences of a part of the text; its ends are ends of sentences.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan range)
    {
        var found = new List<TextSpan>();
        Split(text, range, found);
        return found;
    }

    internal static void Split(string text, TextSpan range, List<TextSpan> found)
    {
        var start = range.Start;
        var list = ListMarker.None;
        for (var at = range.Start; at < range.End;)
        {
            if (at == start)
            {
                at = start = SkipBlanks(text, at, range.End);
                list = ListMarker.Read(text, start, range.End, list);
                at = Math.Max(at, list.Start == start ? list.End : at);
                if (at >= range.End) { break; }
            }
            if (!list.HasNext)
            {
                var mark = text.AsSpan(at..range.End).IndexOfAny(SentenceEnd.Marks);
                if (mark < 0) { break; }
                at += mark;
            }
            var end = SentenceEnd.After(text, at, range.End, start);
            if (end < 0 && list.IsFollowedAt(text, at, range.End)) { end = at; }
            if (end >= 0) { Add(found, text, start, end); }
            if (end >= 0) { start = at = Math.Max(end, start); }
            if (end < 0 || at >= range.End) { at++; }
        }
        Add(found, text, start, range.End);
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) { at++; }
        return at;
    }

    private static void Add(List<TextSpan> found, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) { start++; }
        while (end > start && char.IsWhiteSpace(text[end - 1])) { end--; }
        if (start < end) { found.Add(new TextSpan(start, end)); }
    }
}
