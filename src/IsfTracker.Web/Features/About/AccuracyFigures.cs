namespace IsfTracker.Web.Features.About;

/// <summary>How well articles are read: the table of <c>docs/accuracy.md</c>, which is built into the program so that page and document cannot differ.</summary>
internal sealed record AccuracyFigures(IReadOnlyList<string> Columns, IReadOnlyList<AccuracyFigures.Row> Rows)
{
    /// <summary>The table under the heading "Figures".</summary>
    public static AccuracyFigures Documented { get; } = Read(Text());

    /// <summary>The figure of a row in a column, as written.</summary>
    public string Get(string row, string column) => Rows.Single(candidate => candidate.Name == row).Figures[Columns.ToList().IndexOf(column)];

    private static AccuracyFigures Read(string document)
    {
        var lines = document.Split('\n', StringSplitOptions.TrimEntries).SkipWhile(line => line != "## Figures").Where(line => line.StartsWith('|')).Select(Cells).ToList();
        return new AccuracyFigures([.. lines[0].Skip(1)], [.. lines.Skip(2).Select(cells => new Row(cells[0], [.. cells.Skip(1)]))]);
    }

    private static List<string> Cells(string line) => [.. line.Trim('|').Split('|', StringSplitOptions.TrimEntries)];

    private static string Text()
    {
        using var reader = new StreamReader(typeof(AccuracyFigures).Assembly.GetManifestResourceStream("accuracy.md")!);
        return reader.ReadToEnd();
    }

    /// <summary>What is counted, and its figure in each column.</summary>
    internal sealed record Row(string Name, IReadOnlyList<string> Figures);
}
