using System.Text;

namespace IsfTracker.Core.Reading;

/// <summary>White space as a reader sees it: a run is one blank. No-break spaces are characters and stay.</summary>
internal static class WhiteSpace
{
    public static string Fold(string text)
    {
        if (!NeedsFolding(text)) { return text; }
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!Is(c)) { folded.Append(c); }
            else if (folded.Length > 0 && folded[^1] != ' ') { folded.Append(' '); }
        }
        if (folded.Length > 0 && folded[^1] == ' ') { folded.Length--; }
        return folded.ToString();
    }

    /// <summary>The white space of HTML: no-break and other typographic spaces do not count.</summary>
    public static bool Is(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';

    private static bool NeedsFolding(string text) =>
        text.Length > 0 && (Is(text[0]) || Is(text[^1]) || text.Contains("  ", StringComparison.Ordinal) || text.AsSpan().IndexOfAny("\n\t\r\f") >= 0);
}
