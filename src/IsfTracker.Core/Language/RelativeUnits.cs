using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Weeks, months and years counted from the day of writing: "last week", "this year", "the past month", "next week on Thursday".</summary>
internal static class RelativeUnits
{
    /// <summary>A unit behind its direction.</summary>
    public static bool TryMatch(in DateScan scan, int at, int next, DateWordKind direction, out DateMatch match)
    {
        match = default;
        var unit = (DateGranularity)scan[next].Value;
        if (unit == DateGranularity.Day)
        {
            var steps = direction == DateWordKind.Last ? -1 : 1;
            match = new(at, next + 1, MentionedDates.Shift(scan, at, unit, steps));
            return direction is DateWordKind.Next or DateWordKind.Following || (scan[at] is { Kind: DateWordKind.Last, Value: DateWords.Before } && match.Value is not null);
        }

        if (scan.Kind(next + 1) == DateWordKind.Of) { return false; }
        if (scan.Words(next)[0] is 'f' || unit != DateGranularity.Weekend && IsDuration(scan, at, direction)) { return false; }
        if (direction == DateWordKind.Past && unit != DateGranularity.Weekend)
        {
            match = new(at, next + 1, Back(scan.Reference, unit), unit);
            return true;
        }

        if (unit == DateGranularity.Week && TryMatchDayOfWeek(scan, at, next, direction, out match)) { return true; }
        var value = unit == DateGranularity.Weekend ? WeekendDates.Resolve(scan, at, next + 1, direction) : RelativeDates.Shift(scan.Reference, unit, RelativeDates.Steps(direction));
        if (unit == DateGranularity.Year && TryMatchQuarterOf(scan, at, next + 1, value, out match)) { return true; }
        match = new(at, next + 1, direction == DateWordKind.Following ? MentionedDates.Shift(scan, at, unit, 1) ?? RelativeDates.Shift(scan.Reference, unit, 1) : value, unit);
        return true;
    }

    // "over the last year" is a length of time; "last year" and "the previous year" are years.
    private static bool IsDuration(in DateScan scan, int at, DateWordKind direction) =>
        scan.Kind(at - 1) == DateWordKind.The && (direction is DateWordKind.Last or DateWordKind.Next)
        && scan[at].Value != DateWords.Before && !(scan.Words(at) is "coming" or "upcoming");

    private static Edtf? Back(DateOnly? reference, DateGranularity unit)
    {
        if (reference is not { } day || day.Year < 200) { return null; }
        var first = unit switch
        {
            DateGranularity.Week => day.AddDays(-7),
            DateGranularity.Month => day.AddMonths(-1),
            DateGranularity.Year => day.AddYears(-1),
            DateGranularity.Decade => day.AddYears(-10),
            _ => day.AddYears(-100),
        };
        return Edtf.Between(first, day);
    }

    private static bool TryMatchDayOfWeek(in DateScan scan, int at, int week, DateWordKind direction, out DateMatch match)
    {
        match = default;
        var day = scan.Words(week + 1) is "on" ? week + 2 : week + 1;
        if (scan.Kind(day) is not (DateWordKind.Weekday or DateWordKind.WeekdayAbbreviation) || direction == DateWordKind.Following) { return false; }
        var monday = RelativeDates.Shift(scan.Reference, DateGranularity.Week, RelativeDates.Steps(direction))?.Earliest;
        match = new(at, day + 1, monday is { } first ? CalendarUnits.Day(first.DayNumber + ((scan[day].Value + 6) % 7)) : null);
        return true;
    }

    // "last year's third quarter"
    private static bool TryMatchQuarterOf(in DateScan scan, int at, int behind, Edtf? year, out DateMatch match)
    {
        match = default;
        var ordinal = scan.SkipPossessive(behind);
        if (ordinal == behind || scan[ordinal] is not { Kind: DateWordKind.Ordinal, Value: <= 4 } || scan.Kind(ordinal + 1) != DateWordKind.Quarter) { return false; }
        var value = year is null ? null : CalendarUnits.Quarter((year.Earliest.Year * 4L) + scan[ordinal].Value - 1);
        match = new(at, ordinal + 2, value, DateGranularity.Quarter);
        return true;
    }

    /// <summary>"(the) day before yesterday", "(over the) weekend", "year-end 1989".</summary>
    public static bool TryMatchBare(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var unit = (DateGranularity)scan[at].Value;
        if (unit == DateGranularity.Weekend)
        {
            match = new(at, at + 1, WeekendDates.Resolve(scan, at, at + 1, DateWordKind.Other), unit);
            return scan.Kind(at - 1) == DateWordKind.The && scan.Kind(at + 1) != DateWordKind.Of;
        }

        if (unit == DateGranularity.Day && scan.Kind(at + 2) == DateWordKind.Deictic && scan.Words(at + 1) is "before" or "after")
        {
            var step = scan.Words(at + 1) is "before" ? -1 : 1;
            match = new(at, at + 3, RelativeDates.Shift(scan.Reference, unit, scan[at + 2].Value + step));
            return true;
        }

        var end = scan.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (unit != DateGranularity.Year || scan.Kind(end) != DateWordKind.Part || scan.Words(end) is not "end" || scan.Kind(end + 1) == DateWordKind.Of) { return false; }
        match = scan[end + 1].IsYear
            ? new(at, end + 2, Edtf.Year(scan[end + 1].Value), DateGranularity.Year)
            : new(at, end + 1, RelativeDates.Shift(scan.Reference, unit, 0), DateGranularity.Year);
        return true;
    }
}
