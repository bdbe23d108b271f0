namespace IsfTracker.Core.Reading;

/// <summary>Tells the name of a ministry, an embassy or an institute that stands above what it publishes.</summary>
internal static class Institutions
{
    private const int MostWords = 12;
    private const int MostTogether = 3;

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "ministry", "embassy", "department", "government", "presidency", "directorate", "office", "republic", "kingdom", "consulate", "secretariat", "institute", "blog", "foundation", "commission", "delegation", "parliament",
    };

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase) { "of", "the", "for", "and", "on", "in", "to", "–", "-", "—", "&" };

    /// <summary>What headlines do with such a name: then it is no name alone.</summary>
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "says", "said", "confirms", "denies", "rejects", "announces", "welcomes", "condemns", "urges", "warns", "sees", "seeks", "plans", "backs", "calls", "rules", "considers", "weighs", "will", "not", "sends", "approves", "pledges", "offers", "is",
        "has", "could", "may", "would", "comments", "responds", "reacts", "clarifies", "explains", "dismisses", "refutes", "hosts", "issues", "statement", "summons", "opens", "closes", "names", "wants", "asks", "awaits", "signs", "votes", "passes",
    };

    /// <summary>"Republic of Karvenia": whose it is, with the ministry in a line of its own.</summary>
    public static bool IsState(string line) => line.StartsWith("Republic of ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Kingdom of ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Government of ", StringComparison.OrdinalIgnoreCase);

    public static bool Is(string line)
    {
        var words = line.Split(' ');
        if (words.Length is < 2 or > MostWords || !char.IsUpper(line[0]) || !char.IsLetter(line[^1]) || !words.Any(Words.Contains) || !words.Any(Small.Contains)) { return false; }
        var together = 0;
        foreach (var word in words)
        {
            together = Small.Contains(word) ? 0 : together + 1;
            if (together > MostTogether || Verbs.Contains(word) || !(Small.Contains(word) || (word.Length > 0 && char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c == '-')))) { return false; }
        }
        return true;
    }
}
