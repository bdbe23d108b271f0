using System.Globalization;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Reading;

/// <summary>The year of a dateline that has none, by the day of the week that its report names: "HALLIN, Nov 7 (Northwire) - … said on Friday".</summary>
internal static class WeekdayYears
{
    /// <summary>After so many years a day falls on the same day of the week again.</summary>
    private const int Years = 5;

    private const int LongestLead = 400;

    private const int Ahead = 40;

    /// <summary>What stands before a year that is still to come.</summary>
    private static readonly string[] AheadWords = ["until", "till", "by ", "through", "next", "end of", "early", "late", "will", "expire", "from", "to "];

    private static readonly string[] Days = Enum.GetNames<DayOfWeek>();

    /// <summary>The first year in which the report is of that day of the week or tells of it a day later; null where no day of the week is named.</summary>
    public static Edtf? Find(MonthDay day, DateOnly since, List<DraftBlock> blocks)
    {
        if (NamedIn(blocks) is not { } named) { return null; }
        for (var year = since.Year; year < since.Year + Years; year++)
        {
            if (day.In(year) is not { } date || date.Earliest < since) { continue; }
            if (Agrees(date.Earliest, named) && !TellsOfNext(year, blocks)) { return date; }
        }
        return null;
    }

    /// <summary>A report tells of its own day or of the one before.</summary>
    public static bool Agrees(DateOnly day, DayOfWeek named) => day.DayOfWeek == named || day.AddDays(-1).DayOfWeek == named;

    /// <summary>A year behind this one of which the report tells as past: "since January 2031".</summary>
    private static bool TellsOfNext(int year, List<DraftBlock> blocks)
    {
        var next = (year + 1).ToString(CultureInfo.InvariantCulture);
        foreach (var block in blocks)
        {
            for (var at = block.Text.IndexOf(next, StringComparison.Ordinal); at >= 0; at = block.Text.IndexOf(next, at + 4, StringComparison.Ordinal))
            {
                if (!Array.Exists(AheadWords, word => block.Text.AsSpan(Math.Max(0, at - Ahead)..at).Contains(word, StringComparison.OrdinalIgnoreCase))) { return true; }
            }
        }
        return false;
    }

    /// <summary>The first day of the week in the report.</summary>
    public static DayOfWeek? NamedIn(List<DraftBlock> blocks)
    {
        foreach (var block in blocks.Where(block => block.Kind == BlockKind.Paragraph).Take(4))
        {
            var text = block.Text.AsSpan(0, Math.Min(block.Text.Length, LongestLead));
            var (first, found) = (int.MaxValue, (DayOfWeek?)null);
            for (var day = 0; day < Days.Length; day++)
            {
                if (text.IndexOf(Days[day], StringComparison.Ordinal) is >= 0 and var at && at < first) { (first, found) = (at, (DayOfWeek)day); }
            }
            if (found is not null) { return found; }
        }
        return null;
    }
}
