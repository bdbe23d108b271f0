namespace IsfTracker.Web.Features.Claims;

/// <summary>The text beside a quote, cut at a word and never through a character.</summary>
internal static class TextEdge
{
    public static string Before(string text, int end, int most)
    {
        var start = Math.Max(end - most, 0);
        if (start > 0)
        {
            var space = text.IndexOf(' ', start, end - start);
            start = space < 0 ? Whole(text, start) : space;
        }
        return text[start..end];
    }

    public static string After(string text, int start, int most)
    {
        var end = Math.Min(start + most, text.Length);
        if (end < text.Length && end > start)
        {
            var space = text.LastIndexOf(' ', end - 1, end - start);
            end = space < 0 ? Whole(text, end) : space;
        }
        return text[start..end];
    }

    private static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
