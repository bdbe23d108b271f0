namespace IsfTracker.Web.Features.About;

/// <summary>How well articles are read: the tables of <c>docs/accuracy.md</c>, which are built into the program so that page and document cannot differ.</summary>
internal sealed record AccuracyFigures(IReadOnlyList<string> Columns, IReadOnlyList<AccuracyFigures.Row> Rows)
{
    /// <summary>The first table under the heading "Figures": claims.</summary>
    public static AccuracyFigures Documented { get; } = Read(Text(), 0);

    /// <summary>The second: batches of news that were scored once, before anybody had read them.</summary>
    public static AccuracyFigures AtFirstSight { get; } = Read(Text(), 1);

    /// <summary>The third: dates and attributions, whatever the question.</summary>
    public static AccuracyFigures OfLanguage { get; } = Read(Text(), 2);

    /// <summary>The figure of a row in a column, as written.</summary>
    public string Get(string row, string column) => Rows.Single(candidate => candidate.Name == row).Figures[Columns.ToList().IndexOf(column)];

    private static AccuracyFigures Read(string document, int table)
    {
        var lines = document.Split('\n', StringSplitOptions.TrimEntries).SkipWhile(line => line != "## Figures");
        for (; table > 0; table--) { lines = lines.SkipWhile(IsText).SkipWhile(IsRow); }
        var rows = lines.SkipWhile(IsText).TakeWhile(IsRow).Select(Cells).ToList();
        return new AccuracyFigures([.. rows[0].Skip(1)], [.. rows.Skip(2).Select(cells => new Row(cells[0], [.. cells.Skip(1)]))]);
    }

    private static bool IsRow(string line) => line.StartsWith('|');

    private static bool IsText(string line) => !IsRow(line);

    private static List<string> Cells(string line) => [.. line.Trim('|').Split('|', StringSplitOptions.TrimEntries)];

    private static string Text()
    {
        using var reader = new StreamReader(typeof(AccuracyFigures).Assembly.GetManifestResourceStream("accuracy.md")!);
        return reader.ReadToEnd();
    }

    /// <summary>What is counted, and its figure in each column.</summary>
    internal sealed record Row(string Name, IReadOnlyList<string> Figures);
}
