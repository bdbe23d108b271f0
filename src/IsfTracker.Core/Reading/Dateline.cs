using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Reading;

/// <summary>The place, date and agency before the first sentence: <c>BAKU, Nov 7, 2025 (Agency) - …</c>. It stays in the text.</summary>
internal readonly record struct Dateline(Edtf? Date, string? Agency)
{
    private const int Longest = 110;

    private static readonly string[] Dashes = [" — ", " – ", " - ", " -- ", ": ", "— ", "– "];

    public static Dateline? Find(string paragraph)
    {
        var start = paragraph.AsSpan(0, Math.Min(paragraph.Length, Longest));
        var end = -1;
        foreach (var dash in Dashes)
        {
            var at = start.IndexOf(dash);
            if (at > 0 && (end < 0 || at < end)) { end = at; }
        }
        if (end < 0) { return null; }
        var head = paragraph[..end];
        if (!BeginsWithPlace(head)) { return null; }
        var open = head.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : head.IndexOf(')', open);
        var agency = close > open + 1 ? head[(open + 1)..close] : null;
        var date = PublishedDate.FindInLine(head);
        if (agency is not null && (Byline.Find(agency) is not null || !OutletNames.LooksLikeName(agency))) { agency = null; }
        return new Dateline(date?.Date, agency);
    }

    /// <summary>Datelines begin with a place in capitals.</summary>
    private static bool BeginsWithPlace(string head)
    {
        var letters = head.TakeWhile(c => char.IsUpper(c) || c is ' ' or '-' or '/' or '.' or '\'' or '’').Count(char.IsUpper);
        return letters >= 3;
    }
}
