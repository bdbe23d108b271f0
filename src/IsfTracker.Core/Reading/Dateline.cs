using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Reading;

/// <summary>The place, date and agency before the first sentence: <c>BAKU, Nov 7, 2025 (Agency) - …</c>. It stays in the text.</summary>
/// <param name="Yearless">The day where the dateline gives it without its year.</param>
internal readonly record struct Dateline(Edtf? Date, MonthDay? Yearless, string? Agency)
{
    private const int Longest = 110;

    /// <summary>Places whose name is not set in capitals, with their date, are no longer than this.</summary>
    private const int LongestPlain = 60;

    private static readonly string[] Dashes = [" — ", " – ", " - ", " -- ", ")--", ").-", ": ", "— ", "– ", " | "];

    public static Dateline? Find(string paragraph)
    {
        if (FindCredit(paragraph) is { } credit) { return credit; }
        if (FindSlashed(paragraph) is { } slashed) { return slashed; }
        var end = EndOf(paragraph);
        if (end < 0) { return null; }
        if (paragraph[end] == ')') { end++; }
        var head = paragraph[..end];
        var open = head.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : head.IndexOf(')', open);
        var agency = close > open + 1 ? head[(open + 1)..close] : null;
        if (!BeginsWithPlace(head) && !IsPlainPlace(head, open, close, agency) && !IsPlaceAndDay(head)) { return null; }
        if (agency is not null && (Byline.Find(agency) is not null || !OutletNames.LooksLikeName(agency) || char.IsDigit(agency[0]))) { agency = null; }
        var bare = agency is null ? head.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal) : head;
        var date = PublishedDate.FindInLine(bare)?.Date ?? FindBehind(paragraph, end);
        return new Dateline(date, date is null ? MonthDay.Find(bare, out _) : null, agency);
    }

    private static int EndOf(string paragraph)
    {
        var start = paragraph.AsSpan(0, Math.Min(paragraph.Length, Longest));
        var end = -1;
        foreach (var dash in Dashes)
        {
            var at = start.IndexOf(dash);
            if (at > 0 && (end < 0 || at < end)) { end = at; }
        }
        // "BAKU, Azerbaijan, November 14. The ministry …"
        var stop = start.IndexOf(". ");
        return stop > 0 && stop < LongestPlain && (end < 0 || stop < end) && IsPlaceAndDay(start[..stop].ToString()) ? stop : end;
    }

    /// <summary>"Washington, Feb 19, 2031 (LW)", "HALLIN, Karvenia, November 14": names and a day, and nothing else.</summary>
    public static bool IsPlaceAndDay(string head) =>
        head.Length is > 0 and <= LongestPlain && char.IsUpper(head[0]) && MonthDay.Find(head, out var rest) is not null && rest.Count is > 0 and <= 6 && rest.All(word => char.IsUpper(word[0]) || char.IsDigit(word[0]) || word is "-");

    /// <summary>"Tolmin/07.11.31/Northwire: …".</summary>
    private static Dateline? FindSlashed(string paragraph)
    {
        var colon = paragraph.AsSpan(0, Math.Min(paragraph.Length, LongestPlain)).IndexOf(": ");
        if (colon < 0 || paragraph[..colon].Split('/') is not [{ Length: > 2 } place, var day, var agency] || !char.IsUpper(place[0])) { return null; }
        return PublishedDate.FindInLine(day)?.Date is { } date ? new Dateline(date, null, agency) : null;
    }

    /// <summary>"(Jan. 9 / JNS)", "(ANSA) - ROME, OCT 27 - …": the agency first.</summary>
    private static Dateline? FindCredit(string paragraph)
    {
        if (paragraph[0] != '(') { return null; }
        var close = paragraph.IndexOf(')', 0, Math.Min(paragraph.Length, LongestPlain));
        if (close < 3) { return null; }
        var parts = paragraph[1..close].Split('/', ',');
        var agency = parts[^1].Trim();
        var rest = paragraph[(close + 1)..].TrimStart(' ', '-', '–', '—');
        var place = parts.Length > 1 ? paragraph[1..close] : EndOf(rest) is > 0 and var end && (BeginsWithPlace(rest[..end]) || IsPlaceAndDay(rest[..end])) ? rest[..end] : "";
        if (agency.Length == 0 || (!OutletNames.IsOutlet(agency) && !(OutletNames.LooksLikeName(agency) && parts.Length == 1 && IsPlaceAndDay(place)))) { return null; }
        var date = PublishedDate.FindInLine(place)?.Date;
        return new Dateline(date, date is null ? MonthDay.Find(place, out _) : null, agency);
    }

    /// <summary>"JERUSALEM — November 7, 2025 — …".</summary>
    private static Edtf? FindBehind(string paragraph, int end)
    {
        var rest = paragraph.AsSpan(end).TrimStart(" -–—|:");
        var next = rest[..Math.Min(rest.Length, LongestPlain)].ToString();
        return PublishedDate.FindInLine(next) is var (span, date) && span.Start == 0 && next.AsSpan(span.End).TrimStart() is ['-' or '–' or '—' or '|' or ':', ..] ? date : null;
    }

    /// <summary>Datelines begin with a place in capitals.</summary>
    private static bool BeginsWithPlace(string head)
    {
        var letters = head.TakeWhile(c => char.IsUpper(c) || c is ' ' or '-' or '/' or '.' or '\'' or '’').Count(char.IsUpper);
        return letters >= 3;
    }

    /// <summary>"Jakarta (Northwire)", "Tolmin, Nov 7, 2031 (Lake Wire)", "Feb 17 (Northwire)": the agency's name ends it.</summary>
    private static bool IsPlainPlace(string head, int open, int close, string? agency) =>
        agency is not null && head.Length <= LongestPlain && close == head.TrimEnd().Length - 1 && open > 2 && char.IsUpper(head[0]) && OutletNames.IsOutlet(agency)
        && Array.TrueForAll(head[..open].Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries), word => char.IsUpper(word[0]) || char.IsDigit(word[0]));
}
