using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>A drawing of a timeline: where each line and mark stands, in the units of the layout.</summary>
internal sealed record Chart(ChartLayout Layout, int Height, IReadOnlyList<ChartPanel> Panels, IReadOnlyList<ChartTick> Ticks);

/// <summary>One lane. Lanes are drawn apart because they are never mixed.</summary>
internal sealed record ChartPanel(
    Lane Lane,
    int Top,
    int Bottom,
    IReadOnlyList<ChartRow> Rows,
    IReadOnlyList<ChartStep> Steps,
    IReadOnlyList<ChartMark> Marks);

/// <summary>The line of one stance.</summary>
/// <param name="Stance">Null for the line of those who stated no position.</param>
internal readonly record struct ChartRow(Stance? Stance, int Y);

/// <summary>A position from its beginning to its end.</summary>
/// <param name="RiseFrom">Height of the position before it; its own where it is the first.</param>
/// <param name="Open">True when nothing ended it.</param>
internal readonly record struct ChartStep(Stance Stance, double From, double To, int Y, int RiseFrom, bool Open);

/// <summary>A statement: a shape where it was said, a bar over the days it may mean.</summary>
/// <param name="Stance">Null for an approach and a refusal to comment, which are none.</param>
internal readonly record struct ChartMark(string Statement, ClaimKind Kind, Stance? Stance, double X, int Y, double From, double To, bool Used, string Label)
{
    public bool IsInterval => To - From > 3;
}

/// <summary>A date on the axis.</summary>
internal readonly record struct ChartTick(double X, string Label);
