namespace IsfTracker.Tests.Claims;

/// <summary>A row of a specification file's table: a text, a passage of it, and who says it, in what role, through whom, when.</summary>
/// <param name="Line">Where the row stands in its file, from 1.</param>
/// <param name="Cells">What each column holds, by the column's head.</param>
internal sealed record SpecRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    public static List<SpecRow> ReadAll(string[] lines)
    {
        var (rows, head) = (new List<SpecRow>(), Array.Empty<string>());
        for (var index = 0; index < lines.Length; index++)
        {
            if (!lines[index].StartsWith('|')) { head = []; continue; }
            var cells = lines[index].Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
            if (head.Length == 0) { head = cells; }
            else if (!cells[0].StartsWith("---", StringComparison.Ordinal)) { rows.Add(new SpecRow(index + 1, head.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))); }
        }
        return rows;
    }
}
