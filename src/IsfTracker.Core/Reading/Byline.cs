namespace IsfTracker.Core.Reading;

/// <summary>A line, or a part of one, that names who wrote the article.</summary>
internal static class Byline
{
    private static readonly string[] Openings =
    [
        "By: ", "Text by: ", "Story by: ", "Written by: ", "Reported by: ", "By ", "by ", "BY ", "Written by ", "Story by ", "Text by ", "Reported by ", "Reporting by ", "Posted by ", "posted by ", "Edited by ", "edited by ", "Author: ", "Authors: ", "Text: ", "Interview: ", "Words: ",
    ];

    private static readonly string[] Desks = ["web desk", "news desk", "newsdesk", "desk", "world desk", "staff", "staff writer", "staff writers", "newsroom", "our correspondent", "agencies", "staff report", "staff reporter", "correspondent", "monitoring desk"];

    /// <summary>"By a Northwire correspondent in Hallin".</summary>
    private static readonly HashSet<string> Reporters = new(StringComparer.OrdinalIgnoreCase) { "correspondent", "correspondents", "reporter", "reporters" };

    /// <summary>Agencies whose name in brackets behind another is more often that of a picture.</summary>
    private static readonly HashSet<string> Photographers = new(StringComparer.OrdinalIgnoreCase) { "Reuters", "AFP", "AP", "EPA", "UPI", "Anadolu", "Xinhua", "TASS", "Getty Images", "The Associated Press", "Associated Press" };

    /// <summary>The author as named; null when the line is no byline.</summary>
    public static string? Find(string line)
    {
        if (line.Length is < 4 or > 120 || line[^1] is '.' or '?' or '!' or ':') { return null; }
        foreach (var opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.Ordinal)) { return IsPeople(line[opening.Length..]) ? line[opening.Length..].Trim() : null; }
        }
        if (line.StartsWith("By", StringComparison.Ordinal) && char.IsUpper(line[2]) && IsPeople(line[2..])) { return line[2..]; }
        if (line.StartsWith("From our ", StringComparison.OrdinalIgnoreCase)) { return line[5..]; }
        if (line[^1] == ')' && line.Contains(" (", StringComparison.Ordinal) && OutletNames.LooksLikeName(line[..line.IndexOf(" (", StringComparison.Ordinal)]) && FindOutlet(line) is not null) { return line; }
        return IsDesk(line) ? line : null;
    }

    /// <summary>The outlet a byline names: "Harbour Gazette staff", "the Lakeland Tribune's UN correspondent", "Northwire with agencies", "Rhea Callow (Osk Ledger)".</summary>
    public static string? FindOutlet(string author)
    {
        var name = author.StartsWith("the ", StringComparison.Ordinal) ? author[4..] : author;
        if (FindAlone(name) is { } alone) { return alone; }
        if (name[^1] == ')' && name.LastIndexOf('(') is > 3 and var open && OutletNames.IsOutlet(name[(open + 1)..^1]) && !Photographers.Contains(name[(open + 1)..^1])) { return name[(open + 1)..^1]; }
        var possessive = name.AsSpan().IndexOfAny("'’");
        if (possessive > 0 && name.AsSpan(possessive + 1).StartsWith("s ")) { name = name[..possessive]; }
        else
        {
            var staff = name.IndexOf(" staff", StringComparison.OrdinalIgnoreCase);
            if (staff <= 0) { return null; }
            name = name[..staff];
        }
        return OutletNames.IsOutlet(name) ? OutletNames.InUsualCase(name) : null;
    }

    /// <summary>An outlet with nobody beside it but agencies without a name.</summary>
    private static string? FindAlone(string author)
    {
        var name = author;
        foreach (var company in (ReadOnlySpan<string>)[" with agencies", " and agencies", ", agencies", " & agencies", " with news agencies"])
        {
            if (name.EndsWith(company, StringComparison.OrdinalIgnoreCase)) { name = name[..^company.Length]; }
        }
        if (EndsInDesk(name)) { return null; }
        return KnownOutlets.Find(name) is not null || (name.Length < author.Length && OutletNames.IsOutlet(name)) ? OutletNames.InUsualCase(name) : null;
    }

    /// <summary>Names, with the words that stand between and behind them; not the rest of a sentence.</summary>
    private static bool IsPeople(string names)
    {
        var words = names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var capitals = words.Count(word => char.IsUpper(word[0]));
        return words.Length is >= 1 and <= 14 && (capitals * 2 >= words.Length || names.StartsWith("our ", StringComparison.Ordinal) || names.StartsWith("the ", StringComparison.Ordinal) || EndsInDesk(names) || Array.Exists(words, Reporters.Contains));
    }

    /// <summary>"Web Desk", "Lake Courier staff"; not "Army gets new chief of staff".</summary>
    private static bool IsDesk(string line)
    {
        if (!EndsInDesk(line)) { return false; }
        var before = line[..Math.Max(0, line.LastIndexOf(' '))];
        return Desks.Contains(line, StringComparer.OrdinalIgnoreCase) || (OutletNames.LooksLikeName(before) && OutletNames.HasOutletWord(before))
            || (line.EndsWith("desk", StringComparison.OrdinalIgnoreCase) && OutletNames.LooksLikeName(before));
    }

    private static bool EndsInDesk(string line)
    {
        if (line.Length > 50) { return false; }
        foreach (var desk in Desks)
        {
            if (line.EndsWith(desk, StringComparison.OrdinalIgnoreCase) && (line.Length == desk.Length || line[^(desk.Length + 1)] == ' ')) { return true; }
        }
        return false;
    }
}
