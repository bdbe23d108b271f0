namespace IsfTracker.Web.Features.Timelines;

/// <summary>The measures of one drawing of the chart, in its own units.</summary>
/// <param name="Name">Names the drawing in ids and classes.</param>
/// <param name="Gutter">Room at the left for the names of the stances.</param>
/// <param name="Row">Height of a stance.</param>
/// <param name="TickRoom">Least room between two dates on the axis.</param>
internal sealed record ChartLayout(string Name, int Width, int Gutter, int Row, int TickRoom)
{
    /// <summary>Room for a lane's name above its rows.</summary>
    public const int Head = 34;

    /// <summary>Room between two lanes.</summary>
    public const int Gap = 18;

    /// <summary>Room for the dates below the last lane.</summary>
    public const int Foot = 30;

    public static readonly ChartLayout Wide = new("wide", 960, 124, 30, 92);

    /// <summary>For a telephone: every unit is about a pixel at 360 px.</summary>
    public static readonly ChartLayout Narrow = new("narrow", 340, 96, 26, 64);

    public static readonly IReadOnlyList<ChartLayout> All = [Wide, Narrow];

    public int Right => Width - 12;
}
