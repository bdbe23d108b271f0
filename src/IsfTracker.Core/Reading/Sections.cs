using System.Buffers;

namespace IsfTracker.Core.Reading;

/// <summary>What pages write above and beside a title that is neither title nor outlet: the section, the kind of piece, the number of the series.</summary>
internal static class Sections
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "world", "politics", "news", "latest news", "breaking", "breaking news", "international", "national", "economy", "business", "region", "regional", "society", "security", "defence", "defense", "diplomacy", "foreign policy",
        "middle east", "caucasus", "south caucasus", "europe", "asia", "africa", "americas", "us", "uk", "local", "home", "culture", "sport", "sports", "science", "technology", "energy", "conflict", "war", "military",
        "opinion", "comment", "commentary", "analysis", "editorial", "leader", "leading article", "guest essay", "guest column", "essay", "q&a", "analytics", "official chronicle", "foreign affairs", "perspectives", "chronicle", "insight", "insights", "fact check", "column", "op-ed", "perspective", "viewpoint", "feature", "features", "long read", "interview",
        "explainer", "explained", "live", "live blog", "live updates", "updates", "exclusive", "press review", "press release", "review", "report", "special report", "in depth", "in-depth", "background", "factbox", "timeline",
        "newsletter", "podcast", "video", "watch", "transcript", "issue brief", "policy brief", "policy paper", "policy note", "research note", "working paper", "briefing note", "statement", "dispatch", "letters", "must read", "top stories", "front page", "update", "flash", "urgent",
    };

    private static readonly HashSet<string> Series = new(StringComparer.OrdinalIgnoreCase)
    {
        "note", "brief", "briefing", "paper", "issue", "edition", "episode", "report", "vol", "vol.", "volume", "no", "no.", "number", "part", "commentary",
    };

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789/");

    public static bool Is(ReadOnlySpan<char> line)
    {
        var text = line.Trim().TrimEnd(":");
        return Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text) || IsNumbered(text);
    }

    /// <summary>"Policy Note 41", "Issue 12", "Policy Note 2/2031".</summary>
    private static bool IsNumbered(ReadOnlySpan<char> text)
    {
        var number = text.LastIndexOf(' ');
        if (number < 0 || text.Length > 40 || text[(number + 1)..].IndexOfAnyExcept(NumberCharacters) >= 0) { return false; }
        var word = text[..number];
        return Series.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[(word.LastIndexOf(' ') + 1)..]);
    }
}
