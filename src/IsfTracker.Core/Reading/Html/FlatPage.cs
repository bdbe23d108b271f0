using System.Net;
using System.Text;

namespace IsfTracker.Core.Reading.Html;

/// <summary>The text of a page whose markup is too broken or too deep for a tree: tags are taken out, block tags end a line.</summary>
internal static class FlatPage
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "!--",
    };

    public static string TextOf(string html)
    {
        var inline = Inline.GetAlternateLookup<ReadOnlySpan<char>>();
        var text = new StringBuilder(html.Length);
        var tags = new TagScanner(html);
        var end = 0;
        while (tags.MoveNext())
        {
            AppendFolded(text, html.AsSpan(end, tags.Start - end));
            if (!inline.Contains(tags.Name)) { text.Append('\n'); }
            end = tags.End;
        }
        AppendFolded(text, html.AsSpan(end));
        return WebUtility.HtmlDecode(text.ToString());
    }

    private static void AppendFolded(StringBuilder text, ReadOnlySpan<char> run)
    {
        foreach (var c in run) { text.Append(c == '\n' ? ' ' : c); }
    }
}
