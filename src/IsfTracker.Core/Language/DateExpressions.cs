namespace IsfTracker.Core.Language;

/// <summary>The forms of date expressions, by the kind of the token they begin with.</summary>
internal static class DateExpressions
{
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

    private static bool TryMatchDigits(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        if (!NumericDate.TryRead(scan.Words(at), scan.Order, scan.Reference, out var value, out var granularity)) { return false; }
        match = new(at, at + 1, value, granularity);
        return true;
    }
}
