using System.Buffers;

namespace IsfTracker.Core.Reading;

/// <summary>Lines in which the page speaks of itself and so names its outlet: "Get the Osk Ledger stories sent directly to you", "© Northwire 2031".</summary>
internal static class PageVoice
{
    private const int Longest = 300;
    private const int LongestName = 7;
    private const string Delivering = " delivers independent";

    /// <summary>The words before the name, and those behind it one of which must follow; any may where there are none.</summary>
    private static readonly (string Before, string[] Behind)[] Forms =
    [
        ("Get ", [" stories sent", " news in your", "'s newsletter", "’s newsletter", " in your inbox", " delivered"]), ("Support ", ["'s independent", "’s independent", "'s journalism", "’s journalism"]),
        ("relying on ", [" for "]), ("please join ", [" Community"]), ("Please join ", [" Community"]), ("Join ", [" Community"]), ("Become a member of ", []), ("latest news updates from ", []), ("Published in ", [",", ".", " on "]), ("news from ", [" on Google", " on WhatsApp", " on Telegram"]),
        ("ideas of ", []), ("views of ", []), ("position of ", []), ("stance of ", []), ("policy of ", []), ("necessarily reflect ", ["'s ", "’s ", "' ", "’ "]), ("necessarily represent ", ["'s ", "’s "]), ("Source: ", [" and agencies", " and news agencies", " + agencies", ", agencies"]),
        ("", [Delivering, " reserves the right", " is not responsible for the content", " is a non-profit", " is a nonprofit", " is an independent news"]),
    ];

    private static readonly SearchValues<string> Markers = SearchValues.Create([.. Forms.SelectMany(form => form.Before.Length > 0 ? [form.Before] : form.Behind)], StringComparison.Ordinal);

    /// <summary>Beginnings of lines the forms stand in that are nothing but the page's.</summary>
    private static readonly string[] Furniture = ["Get ", "Support ", "Are you relying on ", "Become a member of ", "Source: "];

    /// <summary>The outlet that such a line names.</summary>
    public static string? FindOutlet(string line) => line.Length > Longest ? null : FindCopyright(line) ?? (line.AsSpan().ContainsAny(Markers) ? FindForm(line) : null);

    /// <summary>True for a line that names the outlet in one of these ways and says nothing else.</summary>
    public static bool Is(string line)
    {
        if (line.Length > Longest || !(Opens(line) || line.Contains(Delivering, StringComparison.Ordinal)) || FindForm(line) is not { } name) { return false; }
        return line.StartsWith(name + Delivering, StringComparison.Ordinal) || (Opens(line) && !line.AsSpan().ContainsAny("“”\"«"));
    }

    private static bool Opens(string line)
    {
        foreach (var opening in Furniture)
        {
            if (line.StartsWith(opening, StringComparison.Ordinal)) { return true; }
        }
        return false;
    }

    private static string? FindForm(string line)
    {
        foreach (var (before, behind) in Forms)
        {
            var at = before.Length == 0 ? 0 : line.IndexOf(before, StringComparison.Ordinal);
            if (at < 0 || (before.EndsWith(" of ", StringComparison.Ordinal) && before[0] != 'B' && !line.Contains("necessarily", StringComparison.Ordinal))) { continue; }
            var rest = line[(at + before.Length)..];
            if (rest.StartsWith("the ", StringComparison.Ordinal)) { rest = rest[4..]; }
            if (behind.Length == 0)
            {
                if (NameAt(rest) is { } open) { return open; }
                continue;
            }
            foreach (var end in behind)
            {
                var cut = rest.IndexOf(end, StringComparison.Ordinal);
                if (cut > 1 && OutletNames.IsOutlet(rest[..cut])) { return OutletNames.InUsualCase(rest[..cut]); }
            }
        }
        return null;
    }

    /// <summary>The longest outlet's name that a text begins with; "on" and "for" lead away from it.</summary>
    private static string? NameAt(string text)
    {
        var words = text.Split([' ', ',', ';', '’', '\''], LongestName + 1, StringSplitOptions.None);
        var end = 0;
        string? found = null;
        foreach (var word in words.Take(LongestName))
        {
            if (word is "on" or "for" or "in" or "to") { break; }
            end += word.Length;
            var name = text[..end].TrimEnd('.');
            if (OutletNames.IsOutlet(name)) { found = name; }
            end++;
            if (end >= text.Length || text[end - 1] is not ' ') { break; }
        }
        return found;
    }

    /// <summary>"© 2031 Lakeland Tribune. All rights reserved.", "ALL RIGHTS RESERVED © Copyright ANSA", "Copyright © Northwire 2031".</summary>
    private static string? FindCopyright(string line)
    {
        var at = line.LastIndexOf('©');
        if (at < 0) { at = line.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase) ? 2 : line.StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase) ? 8 : -1; }
        if (at < 0 || line.Length > 160 || line.Contains(" / ", StringComparison.Ordinal)) { return null; }
        var name = line.AsSpan(at + 1).Trim();
        if (name.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase)) { name = name["Copyright".Length..]; }
        name = name.TrimStart("0123456789–- ,:");
        if (name.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) { name = name[3..]; }
        var end = name.IndexOfAny("|,/");
        if (end >= 0) { name = name[..end]; }
        end = name.IndexOf(". ");
        if (end >= 0) { name = name[..end]; }
        end = name.IndexOf(" all rights", StringComparison.OrdinalIgnoreCase);
        if (end >= 0) { name = name[..end]; }
        var bare = name.TrimEnd("0123456789–-. ").ToString();
        return OutletNames.IsOutlet(bare) ? OutletNames.InUsualCase(bare) : null;
    }
}
