using System.Buffers;

namespace IsfTracker.Core.Reading;

/// <summary>Names the outlet from what the page and the article say of themselves beside the lines around the title.</summary>
internal static class OutletClues
{
    private const int DeepestLead = 14;
    private const int DeepestTail = 16;
    private const int LongestLead = 600;
    private const int LongestName = 4;

    /// <summary>How agencies of Azerbaijan name themselves in the first sentences. Elsewhere the one who "reports citing" is quoted.</summary>
    private static readonly string[] Reports = [" reports citing ", " reports, citing ", " reports with reference to ", " reports referring to ", " informs citing ", " informs, citing ", " informs with reference to ", " informs referring to ", " writes with reference to "];

    private static readonly SearchValues<string> AnyReport = SearchValues.Create(Reports, StringComparison.Ordinal);

    /// <summary>From lines of the page's own, above and below the article.</summary>
    public static string? Find(List<DraftBlock> blocks)
    {
        var tail = Math.Max(0, blocks.Count - DeepestTail);
        for (var at = blocks.Count - 1; at >= tail; at--)
        {
            if (PageVoice.FindOutlet(blocks[at].Text) is { } name) { return name; }
        }
        for (var at = 0; at < Math.Min(tail, DeepestLead); at++)
        {
            if (PageVoice.FindOutlet(blocks[at].Text) is { } name) { return name; }
        }
        return null;
    }

    /// <summary>"…, Northwire reports citing the ministry": the agency that publishes it.</summary>
    public static string? FindReporter(List<DraftBlock> blocks)
    {
        foreach (var block in blocks.Take(5))
        {
            if (!block.Text.AsSpan().ContainsAny(AnyReport)) { continue; }
            var text = block.Text.Length > LongestLead ? block.Text[..LongestLead] : block.Text;
            foreach (var report in Reports)
            {
                var at = text.IndexOf(report, StringComparison.Ordinal);
                var comma = at > 0 ? text.LastIndexOf(", ", at, StringComparison.Ordinal) : -1;
                if (comma > 0 && at - comma < 40 && KnownOutlets.NamesItself(text[(comma + 2)..at])) { return text[(comma + 2)..at]; }
            }
        }
        return null;
    }

    /// <summary>The known outlet to which somebody speaks: "the officials told Israel Hayom". It is the one that publishes, or the one that is quoted.</summary>
    public static string? FindListener(List<DraftBlock> blocks)
    {
        foreach (var block in blocks.Take(DeepestLead))
        {
            var words = block.Text.Split(' ');
            for (var word = 0; word + 1 < words.Length; word++)
            {
                if (words[word] is "told" or "tells" && NameAt(words.AsSpan(word + 1)) is { } name) { return name; }
            }
        }
        return null;
    }

    private static string? NameAt(ReadOnlySpan<string> words)
    {
        for (var count = Math.Min(LongestName, words.Length); count > 0; count--)
        {
            if (KnownOutlets.Find(string.Join(' ', words[..count]).TrimEnd('.', ',')) is { } name) { return name; }
        }
        return null;
    }

    /// <summary>Who asks in an interview: "The Meridian: Is the pledge final?"</summary>
    public static string? FindInterviewer(List<DraftBlock> blocks)
    {
        foreach (var block in blocks.Take(8))
        {
            var colon = block.Text.IndexOf(": ", StringComparison.Ordinal);
            if (colon is < 4 or > 40 || block.Kind != BlockKind.Paragraph || block.Text[^1] != '?') { continue; }
            var name = block.Text[..colon];
            if (OutletNames.LooksLikeName(name) && OutletNames.HasOutletWord(name)) { return name; }
        }
        return null;
    }
}
