namespace IsfTracker.Core.Reading;

/// <summary>A line, or a part of one, that names who wrote the article.</summary>
internal static class Byline
{
    private static readonly string[] Openings =
    [
        "By ", "by ", "BY ", "Written by ", "Story by ", "Text by ", "Reported by ", "Reporting by ", "Posted by ", "posted by ", "Edited by ", "edited by ", "Author: ", "Authors: ", "Text: ", "Interview: ", "Words: ",
    ];

    private static readonly string[] Desks = ["web desk", "news desk", "newsdesk", "desk", "world desk", "staff", "staff writer", "staff writers", "newsroom", "our correspondent", "agencies", "staff report", "staff reporter", "correspondent", "monitoring desk"];

    /// <summary>The author as named; null when the line is no byline.</summary>
    public static string? Find(string line)
    {
        if (line.Length is < 4 or > 120 || line[^1] is '.' or '?' or '!' or ':') { return null; }
        foreach (var opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.Ordinal)) { return IsPeople(line[opening.Length..]) ? line[opening.Length..].Trim() : null; }
        }
        if (line.StartsWith("From our ", StringComparison.OrdinalIgnoreCase)) { return line[5..]; }
        return IsDesk(line) ? line : null;
    }

    /// <summary>The outlet a byline names: "Harbour Gazette staff", "the Lakeland Tribune's UN correspondent".</summary>
    public static string? FindOutlet(string author)
    {
        var name = author.StartsWith("the ", StringComparison.Ordinal) ? author[4..] : author;
        var possessive = name.AsSpan().IndexOfAny("'’");
        if (possessive > 0 && name.AsSpan(possessive + 1).StartsWith("s ")) { name = name[..possessive]; }
        else
        {
            var staff = name.IndexOf(" staff", StringComparison.OrdinalIgnoreCase);
            if (staff <= 0) { return null; }
            name = name[..staff];
        }
        return OutletNames.LooksLikeName(name) && OutletNames.HasOutletWord(name) ? name : null;
    }

    /// <summary>Names, with the words that stand between and behind them; not the rest of a sentence.</summary>
    private static bool IsPeople(string names)
    {
        var words = names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var capitals = words.Count(word => char.IsUpper(word[0]));
        return words.Length is >= 1 and <= 14 && (capitals * 2 >= words.Length || names.StartsWith("our ", StringComparison.Ordinal) || names.StartsWith("the ", StringComparison.Ordinal) || EndsInDesk(names));
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
