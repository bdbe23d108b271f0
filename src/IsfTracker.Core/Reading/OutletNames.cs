using System.Buffers;
using System.Text;

namespace IsfTracker.Core.Reading;

/// <summary>How the names of newspapers, agencies and institutes look.</summary>
internal static class OutletNames
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "times", "post", "news", "herald", "tribune", "mirror", "gazette", "chronicle", "journal", "review", "press", "agency", "radio", "tv", "television", "daily", "weekly", "monthly", "today", "online", "media",
        "report", "reporter", "bulletin", "sun", "star", "guardian", "telegraph", "standard", "express", "mail", "globe", "independent", "courier", "sentinel", "sentry", "echo", "examiner", "inquirer", "register",
        "record", "argus", "mercury", "messenger", "voice", "network", "broadcasting", "institute", "centre", "center", "foundation", "analysis", "briefing", "brief", "digest", "reader", "insider", "affairs",
        "magazine", "eye", "watch", "monitor", "observer", "ledger", "compass", "dispatch", "wire", "newswire", "meridian", "live", "correspondent", "conversations", "dataroom", "forum", "pulse", "outlook", "policy",
    };

    private static readonly string[] Endings = ["wire", "news", "press", "times", "media", "post"];

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase) { "of", "for", "the", "and", "in", "on", "de", "la", "al", "el", "du", "des", "&" };

    private static readonly HashSet<string> Initialisms = new(StringComparer.Ordinal) { "AFP", "AP", "ANI", "APA", "UPI", "BBC", "CNN", "UN", "EU", "US", "USA", "UK", "UAE", "TV", "TASS", "IRNA", "WAFA", "NBC", "CBS", "ABC", "NPR", "RFE", "RL", "DPA", "EFE", "PTI", "GEO", "ARY", "TRT", "VOA", "RIA" };

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("\"“”«»;:?");

    /// <summary>At most seven words, each with a capital but the small ones between.</summary>
    public static bool LooksLikeName(string text)
    {
        if (text.Length is < 2 or > 60 || !(char.IsUpper(text[0]) || char.IsDigit(text[0]) || IsDomain(text)) || text[^1] is '.' or '!' or '?' or ':' or ',') { return false; }
        var words = text.Split(' ');
        return words.Length <= 7 && Array.TrueForAll(words, word => word.Length > 0 && (Small.Contains(word) || char.IsUpper(word[0]) || char.IsDigit(word[0]) || IsDomain(text)) && !word.AsSpan().ContainsAny(NotInNames));
    }

    /// <summary>True where one of the words is one that outlets are named with, or the name is an address.</summary>
    public static bool HasOutletWord(string text) => IsDomain(text) || text.Split(' ', '-').Any(word => Words.Contains(word) || HasEnding(word));

    /// <summary>"Northwire", "Tolminpress".</summary>
    private static bool HasEnding(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) { return true; }
        }
        return false;
    }

    /// <summary>True for a name that is known, or looks like one and has a word that outlets are named with.</summary>
    public static bool IsOutlet(string text) => !Sections.Is(text) && (KnownOutlets.Find(text) is not null || (LooksLikeName(text) && HasOutletWord(text) && !IsGeneral(text)));

    /// <summary>"News", "Daily News and Analysis Desk", "Our Correspondent": words of the trade alone name nobody.</summary>
    private static bool IsGeneral(string text) =>
        text.StartsWith("Our ", StringComparison.OrdinalIgnoreCase) || (!text.Contains(' ', StringComparison.Ordinal) && Words.Contains(text));

    /// <summary>"News.Az", "example.com".</summary>
    public static bool IsDomain(string text)
    {
        var dot = text.LastIndexOf('.');
        return dot > 1 && dot < text.Length - 1 && text.Length - dot <= 5 && !text.Contains(' ', StringComparison.Ordinal) && text.AsSpan(dot + 1).IndexOfAnyExceptInRange('A', 'z') < 0;
    }

    /// <summary>A name set in capitals as it is written elsewhere: LAKELAND POST is Lakeland Post. Initialisms stay.</summary>
    public static string InUsualCase(string name)
    {
        if (name.Any(char.IsLower)) { return name; }
        if (KnownOutlets.Find(name) is { } known) { return known; }
        if (!name.Contains(' ', StringComparison.Ordinal)) { return name; }
        var usual = new StringBuilder(name.Length);
        foreach (var word in name.Split(' '))
        {
            if (usual.Length > 0) { usual.Append(' '); }
            if (Initialisms.Contains(word) || word.Length < 2) { usual.Append(word); }
            else if (usual.Length > 0 && Small.Contains(word)) { usual.Append(word.ToLowerInvariant()); }
            else { usual.Append(word[0]).Append(word[1..].ToLowerInvariant()); }
        }
        return usual.ToString();
    }
}
