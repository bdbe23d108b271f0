namespace IsfTracker.Core.Reading.Html;

/// <summary>Tells pages that would make a tree builder slow: hundreds of elements inside one another, or of attributes in one tag.</summary>
/// <remarks>The standard's algorithm walks the open elements at each tag, so that deep nesting costs the square of the length. No page written for readers comes near the limits.</remarks>
internal static class NestingGuard
{
    private const int MostOpen = 400;
    private const int MostBlanks = 2000;
    private const int MostInTables = 20_000;

    /// <summary>Elements that close their like, or never hold anything.</summary>
    private static readonly HashSet<string> NeverNest = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dd", "dt", "option", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "html", "head", "body", "title", "script", "style",
    };

    /// <summary>False for a page that only <see cref="FlatPage"/> should read.</summary>
    public static bool IsSafe(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        var neverNest = NeverNest.GetAlternateLookup<ReadOnlySpan<char>>();
        var (depth, inTables) = (0, 0);
        var tags = new TagScanner(html);
        while (tags.MoveNext())
        {
            if (tags.Blanks > MostBlanks || tags.Name.Length > 100) { return false; }
            if (neverNest.Contains(tags.Name)) { continue; }
            open.TryGetValue(tags.Name, out var count);
            if (tags.Closes)
            {
                if (count == 0) { continue; }
                open[tags.Name] = count - 1;
                depth--;
                continue;
            }
            open[tags.Name] = count + 1;
            // What stands in a table but in no cell is moved before it, one by one.
            if (open.TryGetValue("table", out var tables) && tables > 0) { inTables++; }
            if (++depth > MostOpen || inTables > MostInTables) { return false; }
        }
        return true;
    }
}
