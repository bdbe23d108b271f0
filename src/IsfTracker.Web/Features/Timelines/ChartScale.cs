using System.Globalization;
using IsfTracker.Core.Dates;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>Where a day stands on the axis.</summary>
internal sealed class ChartScale
{
    private static readonly int[] Days = [1, 2, 7];
    private static readonly int[] Months = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000, 12000];

    private readonly int first;
    private readonly int last;
    private readonly ChartLayout layout;

    private ChartScale(int first, int last, ChartLayout layout)
    {
        this.first = first;
        this.last = last;
        this.layout = layout;
    }

    /// <summary>A scale with room for all dates; what is open or unknown at one end reaches to the edge.</summary>
    public static ChartScale For(IEnumerable<Edtf> dates, ChartLayout layout)
    {
        var days = dates
            .SelectMany(date => new[] { date.Earliest, date.Latest })
            .Where(day => day != DateOnly.MinValue && day != DateOnly.MaxValue)
            .Select(day => day.DayNumber)
            .DefaultIfEmpty(new DateOnly(2025, 1, 1).DayNumber)
            .ToList();
        var span = Math.Max(days.Max() - days.Min(), 14);
        var first = Math.Max(days.Min() - Math.Max(span / 20, 2), DateOnly.MinValue.DayNumber);
        var last = Math.Min(days.Max() + Math.Max(span / 7, 3), DateOnly.MaxValue.DayNumber);
        return new ChartScale(first, last, layout);
    }

    public double X(DateOnly day)
    {
        var share = (Math.Clamp(day.DayNumber, first, last) - first) / (double)(last - first);
        return Math.Round(layout.Gutter + (share * (layout.Right - layout.Gutter)), 1);
    }

    /// <summary>Dates on the axis, as dense as their labels allow.</summary>
    public IReadOnlyList<ChartTick> Ticks()
    {
        var perDay = (layout.Right - layout.Gutter) / (double)(last - first);
        var days = Days.FirstOrDefault(step => step * perDay >= layout.TickRoom);
        var marks = days > 0 ? EveryDays(days) : EveryMonths(Months.FirstOrDefault(step => step * 30 * perDay >= layout.TickRoom, Months[^1]));
        return [.. marks.Where(tick => tick.X <= layout.Right - (layout.TickRoom / 2.0))];
    }

    private IEnumerable<ChartTick> EveryDays(int step)
    {
        for (var day = first; day <= last; day += step)
        {
            var date = DateOnly.FromDayNumber(day);
            yield return new ChartTick(X(date), date.ToString("d MMM yyyy", CultureInfo.InvariantCulture));
        }
    }

    private IEnumerable<ChartTick> EveryMonths(int step)
    {
        var date = DateOnly.FromDayNumber(first);
        var month = (((date.Year * 12) + date.Month - 1 + step - 1) / step) * step;
        for (; month / 12 <= 9999; month += step)
        {
            var day = new DateOnly(Math.Max(month / 12, 1), (month % 12) + 1, 1);
            if (day.DayNumber > last) { yield break; }
            if (day.DayNumber < first) { continue; }
            yield return new ChartTick(X(day), day.ToString(step % 12 == 0 ? "yyyy" : "MMM yyyy", CultureInfo.InvariantCulture));
        }
    }
}
