using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>A week of a month or year: "the first week of November", "the last week of 2016". A week belongs to where its Thursday lies.</summary>
internal static class WeekOfDates
{
    private const int DaysOfWeek = 7;

    public static bool TryMatch(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var isLast = scan.Kind(at) == DateWordKind.Last;
        var number = isLast ? 0 : scan[at].Value;
        if (!isLast && (number is < 1 or > 52 || !(scan.Kind(at) == DateWordKind.Ordinal || scan[at].Is(DateTokenTraits.Ordinal)))) { return false; }
        if (scan[at + 1] is not { Kind: DateWordKind.Unit, Value: (int)DateGranularity.Week } week || week.Is(DateTokenTraits.Plural)) { return false; }
        var whole = scan.Skip(at + 3, DateWordKind.The);
        if (scan.Kind(at + 2) != DateWordKind.Of || !TryMatchWhole(scan, whole, out var period)) { return false; }
        if (period.Granularity is not (DateGranularity.Month or DateGranularity.Year)) { return false; }
        match = new(at, period.To, Week(period.Value, number), DateGranularity.Week);
        return true;
    }

    private static bool TryMatchWhole(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        return scan.Kind(at) switch
        {
            DateWordKind.Month or DateWordKind.MonthAbbreviation => MonthDates.TryMatch(scan, at, out match),
            DateWordKind.Number => YearDates.TryMatch(scan, at, out match),
            DateWordKind.Last or DateWordKind.This or DateWordKind.Next => RelativeDates.TryMatch(scan, at, out match),
            _ => false,
        };
    }

    private static Edtf? Week(Edtf? period, int number)
    {
        if (period is null || period.Latest == DateOnly.MaxValue) { return null; }
        var first = Thursday(period.Earliest, forward: true) + ((number - 1) * DaysOfWeek);
        var thursday = number == 0 ? Thursday(period.Latest, forward: false) : first;
        return thursday <= period.Latest.DayNumber ? CalendarUnits.Week(DateOnly.FromDayNumber(thursday)) : null;
    }

    // The first Thursday from a day on, or the last one up to it.
    private static int Thursday(DateOnly day, bool forward)
    {
        var back = ((int)day.DayOfWeek - (int)DayOfWeek.Thursday + DaysOfWeek) % DaysOfWeek;
        return day.DayNumber + (forward ? (DaysOfWeek - back) % DaysOfWeek : -back);
    }
}
