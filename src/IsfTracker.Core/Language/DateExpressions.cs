namespace IsfTracker.Core.Language;

/// <summary>The forms of date expressions, by the kind of the token they begin with.</summary>
internal static class DateExpressions
{
    private static readonly ulong Opening = BitsOf(
        DateWordKind.Month, DateWordKind.MonthAbbreviation, DateWordKind.Weekday, DateWordKind.WeekdayAbbreviation, DateWordKind.NumericDate, DateWordKind.DayAndMonth, DateWordKind.Number, DateWordKind.Ordinal,
        DateWordKind.Cardinal, DateWordKind.Indefinite, DateWordKind.In, DateWordKind.QuarterCode, DateWordKind.Fiscal, DateWordKind.Quarter, DateWordKind.Deictic, DateWordKind.Overnight, DateWordKind.Last, DateWordKind.Past,
        DateWordKind.This, DateWordKind.Next, DateWordKind.Following, DateWordKind.Same, DateWordKind.Unit, DateWordKind.Holiday, DateWordKind.Decade, DateWordKind.Season, DateWordKind.Part, DateWordKind.Earlier, DateWordKind.Later);

    // Of every expression one word at least is of these.
    private static readonly ulong Naming = BitsOf(
        DateWordKind.Month, DateWordKind.MonthAbbreviation, DateWordKind.Weekday, DateWordKind.Weekdays, DateWordKind.WeekdayAbbreviation, DateWordKind.NumericDate, DateWordKind.DayAndMonth, DateWordKind.Number, DateWordKind.Ordinal,
        DateWordKind.Cardinal, DateWordKind.Decade, DateWordKind.Unit, DateWordKind.Quarter, DateWordKind.QuarterCode, DateWordKind.Fiscal, DateWordKind.Season, DateWordKind.Deictic, DateWordKind.Holiday, DateWordKind.Overnight, DateWordKind.DayPart);

    /// <summary>True for the kinds that an expression begins with.</summary>
    public static bool MayOpen(DateWordKind kind) => ((Opening >> (int)kind) & 1) != 0;

    /// <summary>True for the kinds without which nothing is a date.</summary>
    public static bool Names(DateWordKind kind) => ((Naming >> (int)kind) & 1) != 0;

    /// <summary>Reads the expression that begins at a token.</summary>
    public static bool TryMatch(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        return scan.Kind(at) switch
        {
            DateWordKind.Month or DateWordKind.MonthAbbreviation => MonthDates.TryMatch(scan, at, out match),
            DateWordKind.Weekday or DateWordKind.WeekdayAbbreviation => WeekdayDates.TryMatch(scan, at, out match),
            DateWordKind.NumericDate => TryMatchDigits(scan, at, out match),
            DateWordKind.DayAndMonth => DaysOfMonth.TryMatchSlashed(scan, at, out match),
            DateWordKind.Number => MonthDates.TryMatchDayFirst(scan, at, out match) || DaysOfMonth.TryMatch(scan, at, out match) || MonthDates.TryMatchYearFirst(scan, at, out match) || CountedPeriods.TryMatchReversed(scan, at, out match) || QuarterDates.TryMatch(scan, at, out match)
                || WeekOfDates.TryMatch(scan, at, out match) || DistantDates.TryMatch(scan, at, out match) || YearDates.TryMatch(scan, at, out match),
            DateWordKind.Ordinal => MonthDates.TryMatchDayFirst(scan, at, out match) || DaysOfMonth.TryMatch(scan, at, out match) || QuarterDates.TryMatch(scan, at, out match) || WeekOfDates.TryMatch(scan, at, out match),
            DateWordKind.Cardinal => MonthDates.TryMatchDayFirst(scan, at, out match) || DaysOfMonth.TryMatch(scan, at, out match) || SpelledNumbers.TryMatchYear(scan, at, out match) || CountedPeriods.TryMatchReversed(scan, at, out match) || DistantDates.TryMatch(scan, at, out match),
            DateWordKind.Indefinite or DateWordKind.In => DistantDates.TryMatch(scan, at, out match),
            DateWordKind.QuarterCode or DateWordKind.Fiscal or DateWordKind.Quarter => QuarterDates.TryMatch(scan, at, out match),
            DateWordKind.Deictic or DateWordKind.Overnight => RelativeDates.TryMatchDeictic(scan, at, out match),
            DateWordKind.Last or DateWordKind.Past or DateWordKind.This or DateWordKind.Next or DateWordKind.Following => CountedPeriods.TryMatch(scan, at, out match) || RelativeDates.TryMatch(scan, at, out match) || WeekOfDates.TryMatch(scan, at, out match),
            DateWordKind.Same => MentionedDates.TryMatch(scan, at, out match),
            DateWordKind.Unit => DistantDates.TryMatchUnit(scan, at, out match) || WeekOfDates.TryMatchNamed(scan, at, out match) || RelativeUnits.TryMatchBare(scan, at, out match),
            DateWordKind.Holiday => HolidayDates.TryMatch(scan, at, DateWordKind.Other, out match),
            DateWordKind.Decade => YearDates.TryMatchNamed(scan, at, out match),
            DateWordKind.Season => SeasonDates.TryMatch(scan, at, out match),
            DateWordKind.Part or DateWordKind.Earlier or DateWordKind.Later => PartDates.TryMatch(scan, at, out match),
            _ => false,
        };
    }

    private static ulong BitsOf(params ReadOnlySpan<DateWordKind> kinds)
    {
        var bits = 0UL;
        foreach (var kind in kinds) { bits |= 1UL << (int)kind; }
        return bits;
    }

    private static bool TryMatchDigits(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        if (!NumericDate.TryRead(scan.Words(at), scan.Order, scan.Reference, out var value, out var granularity)) { return false; }
        match = new(at, at + 1, value, granularity);
        return true;
    }
}
