using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Timelines;
using IsfTracker.Web.Features.Shared;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>Draws a timeline as a step chart: one panel a lane, one row a stance. A pure function; the axis ends after the last statement held.</summary>
internal static class ChartDrawing
{
    private const double Apart = 17;

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
        var rows = TopToBottom
            .Select((stance, index) => new ChartRow(stance, top + ChartLayout.Head + (index * layout.Row) + (layout.Row / 2)))
            .ToList();
        var heights = rows.ToDictionary(row => row.Stance, row => row.Y);
        return new ChartPanel(
            lane, top, top + ChartLayout.Head + (rows.Count * layout.Row), rows,
            [.. Steps(timeline.Positions.Where(position => position.Lane == lane), heights, scale, layout)],
            [.. Marks(timeline.Statements.Where(entry => entry.Statement.Lane == lane), heights, scale, layout)]);
    }

    private static IEnumerable<ChartStep> Steps(
        IEnumerable<Position> positions, Dictionary<Stance, int> heights, ChartScale scale, ChartLayout layout)
    {
        int? before = null;
        foreach (var position in positions)
        {
            var y = heights[position.Stance];
            var to = position.To is { } end ? scale.X(Start(end)) : layout.Right;
            yield return new ChartStep(position.Stance, scale.X(Start(position.From)), to, y, before ?? y, position.To is null);
            before = y;
        }
    }

    /// <summary>Marks of one row that would cover each other are moved apart; the bar keeps the true days.</summary>
    private static IEnumerable<ChartMark> Marks(
        IEnumerable<Entry> entries, Dictionary<Stance, int> heights, ChartScale scale, ChartLayout layout)
    {
        var taken = heights.ToDictionary(pair => pair.Key, _ => double.MinValue);
        foreach (var entry in entries.OrderBy(entry => Start(entry.Statement.SaidOn)).ThenByDescending(entry => entry.Used))
        {
            var said = entry.Statement.SaidOn;
            var stance = entry.Statement.Stance;
            var x = Math.Min(Math.Max(scale.X(Start(said)), taken[stance] + Apart), layout.Right);
            taken[stance] = x;
            yield return new ChartMark(
                entry.Statement.Id, stance, x, heights[stance],
                scale.X(said.Earliest), said.Latest == DateOnly.MaxValue ? x : scale.X(said.Latest),
                entry.Used, Label(entry));
        }
    }

    /// <summary>The first day a date may mean; the last where the beginning is open.</summary>
    private static DateOnly Start(Edtf date) => date.Earliest == DateOnly.MinValue ? date.Latest : date.Earliest;

    private static string Label(Entry entry) =>
        $"{Words.OfSilence(entry.Statement.Kind) ?? Words.Of(entry.Statement.Stance)}, {entry.Statement.SaidOn.ToWords()}: {entry.Statement.Speaker ?? "the outlet itself"}, "
        + $"{Words.Count(entry.Articles, "article")}{(entry.Used ? "" : "; did not move the lane")}";
}
