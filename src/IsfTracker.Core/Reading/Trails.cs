using System.Buffers;

namespace IsfTracker.Core.Reading;

/// <summary>Lines above an article that lead elsewhere: where the page stands in the site, the menu, the languages.</summary>
internal static class Trails
{
    private const int Longest = 200;
    private const int MostWords = 5;

    private static readonly SearchValues<char> Marks = SearchValues.Create("|/›>»·•→");

    /// <summary>Words of menus that are not sections too.</summary>
    private static readonly HashSet<string> Menu = new(StringComparer.OrdinalIgnoreCase)
    {
        "home", "menu", "search", "stories", "regions", "region", "topics", "video", "videos", "podcasts", "podcast", "photo", "photos", "gallery", "galleries", "archive", "about", "us", "contact", "contacts", "more", "all", "news", "login",
        "tech", "lifestyle", "showbiz", "entertainment", "health", "travel", "weather", "blog", "blogs", "magazine", "newspaper", "e-paper", "epaper", "tv", "donate", "subscribe", "english", "multimedia", "infographics", "events", "jobs",
        "opinions", "editorials", "markets", "finance", "sports", "world", "politics", "business", "culture", "economy", "society", "latest", "trending", "special", "updates", "analytics", "projects", "games", "food", "style",
    };

    /// <summary>True for a line of links, where it stands above an article.</summary>
    public static bool Is(string line)
    {
        if (line.Length > Longest || line[^1] is '.' or '!' or '”' or '"') { return false; }
        return IsMenu(line) || (line.AsSpan().ContainsAny(Marks) && IsTrail(line));
    }

    /// <summary>True for a word or two of a menu: "Lifestyle", "Special Updates".</summary>
    public static bool IsMenu(ReadOnlySpan<char> line)
    {
        var menu = Menu.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (!menu.Contains(word) && word is not ("&" or "☰")) { return false; }
        }
        return true;
    }

    /// <summary>"Home / World / Gaza", "News | Politics &amp; Security", "English | Русский | Հայերեն", "Q&amp;A / MIDDLE EAST".</summary>
    private static bool IsTrail(string line)
    {
        var (parts, shortParts) = (0, 0);
        var (first, last) = ("", "");
        foreach (var range in line.AsSpan().SplitAny(Marks))
        {
            var part = line.AsSpan(range).Trim();
            if (part.IsEmpty) { continue; }
            last = part.ToString();
            if (parts++ == 0) { first = last; }
            if (part.Count(' ') < MostWords) { shortParts++; }
        }
        if (parts < 2) { return false; }
        if (first.Equals("home", StringComparison.OrdinalIgnoreCase)) { return true; }
        if (parts == 2) { return IsMenu(first) && last.Count(' ') < 3 && !last.EndsWith('?'); }
        return shortParts == parts && (Sections.Is(first) || IsMenu(first) || parts >= 4);
    }
}
