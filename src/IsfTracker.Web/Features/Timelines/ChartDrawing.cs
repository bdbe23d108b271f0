using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Web.Features.Shared;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>Draws a timeline as a step chart: one panel a lane, one row a stance. A pure function; the axis ends after the last statement held.</summary>
internal static class ChartDrawing
{
    private const double Apart = 17;

    /// <summary>Further than this no mark moves from its day: where very many lie close, they cover each other.</summary>
    private const double MostMoved = 6 * Apart;

    private static readonly IReadOnlyList<Stance> TopToBottom = [.. Enum.GetValues<Stance>().Reverse()];

    public static Chart Draw(Timeline timeline, IReadOnlyList<Lane> lanes, ChartLayout layout)
    {
        var scale = ChartScale.For(Dates(timeline), layout);
        var panels = new List<ChartPanel>();
        var top = 0;
        foreach (var lane in lanes)
        {
            var panel = Panel(timeline, lane, top, scale, layout);
            panels.Add(panel);
            top = panel.Bottom + ChartLayout.Gap;
        }
        return new Chart(layout, top - ChartLayout.Gap + ChartLayout.Foot, panels, scale.Ticks());
    }

    private static IEnumerable<Edtf> Dates(Timeline timeline) =>
        timeline.Positions.Select(position => position.From).Concat(timeline.Statements.Select(entry => entry.Statement.SaidOn));

    private static ChartPanel Panel(Timeline timeline, Lane lane, int top, ChartScale scale, ChartLayout layout)
    {
        var entries = timeline.Statements.Where(entry => entry.Statement.Lane == lane).ToList();
        // Below the scale, and only where there is any: silence is no step of it.
        IEnumerable<Stance?> lines = entries.Exists(entry => !entry.Statement.StatesPosition) ? [.. TopToBottom, null] : [.. TopToBottom];
        var rows = lines
            .Select((stance, index) => new ChartRow(stance, top + ChartLayout.Head + (index * layout.Row) + (layout.Row / 2)))
            .ToList();
        return new ChartPanel(
            lane, top, top + ChartLayout.Head + (rows.Count * layout.Row), rows,
            [.. Steps(timeline.Positions.Where(position => position.Lane == lane), rows, scale, layout)],
            [.. Marks(entries, rows, scale, layout)]);
    }

    private static IEnumerable<ChartStep> Steps(
        IEnumerable<Position> positions, List<ChartRow> rows, ChartScale scale, ChartLayout layout)
    {
        int? before = null;
        foreach (var position in positions)
        {
            var y = HeightOf(position.Stance, rows);
            var to = position.To is { } end ? scale.X(Start(end)) : layout.Right;
            yield return new ChartStep(position.Stance, scale.X(Start(position.From)), to, y, before ?? y, position.To is null);
            before = y;
        }
    }

    /// <summary>Marks of one row that would cover each other are moved apart; the bar keeps the true days.</summary>
    private static IEnumerable<ChartMark> Marks(
        IEnumerable<Entry> entries, List<ChartRow> rows, ChartScale scale, ChartLayout layout)
    {
        var taken = rows.ToDictionary(row => row.Y, _ => double.MinValue);
        foreach (var entry in entries.OrderBy(entry => Start(entry.Statement.SaidOn)).ThenByDescending(entry => entry.Used))
        {
            var said = entry.Statement.SaidOn;
            Stance? stance = entry.Statement.StatesPosition ? entry.Statement.Stance : null;
            var y = HeightOf(stance, rows);
            var day = scale.X(Start(said));
            var x = Math.Min(Math.Clamp(taken[y] + Apart, day, day + MostMoved), layout.Right);
            taken[y] = x;
            yield return new ChartMark(
                entry.Statement.Id, entry.Statement.Kind, stance, x, y,
                scale.X(said.Earliest), said.Latest == DateOnly.MaxValue ? x : scale.X(said.Latest),
                entry.Used, Label(entry));
        }
    }

    private static int HeightOf(Stance? stance, List<ChartRow> rows) => rows.Find(row => row.Stance == stance).Y;

    /// <summary>The first day a date may mean; the last where the beginning is open.</summary>
    private static DateOnly Start(Edtf date) => date.Earliest == DateOnly.MinValue ? date.Latest : date.Earliest;

    private static string Speaker(Statement statement) =>
        statement.Speaker ?? (statement.Kind == ClaimKind.NoComment ? "the government, as told by the outlet" : "the outlet itself");

    private static string Label(Entry entry) =>
        $"{Words.OfSilence(entry.Statement.Kind) ?? Words.Of(entry.Statement.Stance)}, {entry.Statement.SaidOn.ToWords()}: {Speaker(entry.Statement)}, "
        + $"{Words.Count(entry.Articles, "article")}{(entry.Used ? "" : "; did not move the lane")}";
}
