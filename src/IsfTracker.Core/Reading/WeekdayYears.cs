using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Reading;

/// <summary>The year of a dateline that has none, by the day of the week that its report names: "HALLIN, Nov 7 (Northwire) - … said on Friday".</summary>
internal static class WeekdayYears
{
    /// <summary>After so many years a day falls on the same day of the week again.</summary>
    private const int Years = 5;

    private const int LongestLead = 400;

    private static readonly string[] Days = Enum.GetNames<DayOfWeek>();

    /// <summary>The first year in which the report is of that day of the week or tells of it a day later; null where no day of the week is named.</summary>
    public static Edtf? Find(MonthDay day, DateOnly since, List<DraftBlock> blocks)
    {
        if (NamedIn(blocks) is not { } named) { return null; }
        for (var year = since.Year; year < since.Year + Years; year++)
        {
            if (day.In(year) is not { } date || date.Earliest < since) { continue; }
            if (date.Earliest.DayOfWeek == named || date.Earliest.AddDays(-1).DayOfWeek == named) { return date; }
        }
        return null;
    }

    /// <summary>The first day of the week in the report.</summary>
    private static DayOfWeek? NamedIn(List<DraftBlock> blocks)
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
