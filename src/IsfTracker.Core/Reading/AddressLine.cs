namespace IsfTracker.Core.Reading;

/// <summary>A line that is the article's address: alone, behind a word such as "Source:", or with a note in brackets behind it.</summary>
internal static class AddressLine
{
    private const string Scheme = "http";
    private const int LongestLabel = 20;
    private const int LongestNote = 60;

    /// <summary>The address; null where the line says anything else.</summary>
    public static string? Find(string line)
    {
        var start = line.AsSpan(0, Math.Min(line.Length, LongestLabel + Scheme.Length)).IndexOf(Scheme, StringComparison.OrdinalIgnoreCase);
        if (start < 0 || (start > 0 && !line.AsSpan(0, start).TrimEnd(" <(").EndsWith(":"))) { return null; }
        var end = line.IndexOf(' ', start);
        var address = (end < 0 ? line[start..] : line[start..end]).TrimEnd('>', ')', '.', ',');
        var note = end < 0 ? default : line.AsSpan(end).Trim();
        var isNote = note.IsEmpty || (note.Length <= LongestNote && note[0] is '(' or '[' && note[^1] is ')' or ']');
        return isNote && UrlNormalization.TryNormalize(address, out _) ? address : null;
    }
}
