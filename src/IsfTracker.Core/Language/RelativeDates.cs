using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Dates counted in units from the day of writing: "yesterday", "last month", "this Friday", "next spring", "last night".</summary>
internal static class RelativeDates
{
    private const int MonthsOfYear = 12;

    public static bool TryMatch(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var direction = scan.Kind(at);
        var next = at + 1;
        if (direction == DateWordKind.This && scan.Kind(next) is DateWordKind.Past or DateWordKind.Next) { direction = scan.Kind(next++); }
        if (scan.Kind(next) == DateWordKind.Fiscal) { next++; }
        return scan.Kind(next) switch
        {
            DateWordKind.Weekday => TryMatchWeekday(scan, at, next, direction, out match),
            DateWordKind.Month or DateWordKind.MonthAbbreviation => TryMatchMonth(scan, at, next, direction, out match),
            DateWordKind.Season => Found(at, next + 1, SeasonDates.Resolve(scan.Reference, scan[next].Value, direction), DateGranularity.Season, direction, out match),
            DateWordKind.Unit when !scan[next].Is(DateTokenTraits.Plural) => TryMatchUnit(scan, at, next, direction, out match),
            DateWordKind.Quarter => Found(at, next + 1, Shift(scan.Reference, DateGranularity.Quarter, Steps(direction)), DateGranularity.Quarter, direction, out match),
            DateWordKind.DayPart => TryMatchDayPart(scan, at, next, direction, out match),
            _ => false,
        };
    }

    /// <summary>"yesterday", "tomorrow evening", "overnight".</summary>
    public static bool TryMatchDeictic(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        if (scan.Kind(at) == DateWordKind.Overnight)
        {
            if (scan.Words(at + 1) is "rate" or "rates" or "lending" or "loans" or "delivery" or "success" or "stay") { return false; }
            match = new(at, at + 1, scan.Reference is { } day && day > DateOnly.MinValue ? Edtf.Between(day.AddDays(-1), day) : null);
            return true;
        }

        // "USA Today" is a newspaper.
        var isName = scan[at].Is(DateTokenTraits.Capital) && scan[at - 1] is { Kind: DateWordKind.Other } before && before.Is(DateTokenTraits.Capital);
        match = new(at, scan.Skip(at + 1, DateWordKind.DayPart), Shift(scan.Reference, DateGranularity.Day, scan[at].Value));
        return !isName;
    }

    /// <summary>"(the) day before yesterday", "(over the) weekend", "year-end 1989".</summary>
    public static bool TryMatchUnit(in DateScan scan, int at, out DateMatch match)
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
            match = new(at, at + 3, Shift(scan.Reference, unit, scan[at + 2].Value + step));
            return true;
        }

        var end = scan.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (unit != DateGranularity.Year || scan.Kind(end) != DateWordKind.Part || scan.Words(end) is not "end" || scan.Kind(end + 1) == DateWordKind.Of) { return false; }
        match = scan[end + 1].IsYear
            ? new(at, end + 2, Edtf.Year(scan[end + 1].Value), DateGranularity.Year)
            : new(at, end + 1, Shift(scan.Reference, unit, 0), DateGranularity.Year);
        return true;
    }

    /// <summary>Reads "last year", "the current year", "next year's" or "the year". The year is null without a reference.</summary>
    public static bool TryReadYear(in DateScan scan, int at, out int? year, out int after)
    {
        var article = scan.Kind(at) == DateWordKind.The;
        var direction = article ? at + 1 : at;
        var isDirected = scan.Kind(direction) is DateWordKind.Last or DateWordKind.This or DateWordKind.Next;
        var unit = scan.Skip(isDirected ? direction + 1 : direction, DateWordKind.Fiscal);
        year = scan.Reference?.Year + Steps(scan.Kind(direction));
        after = unit + 1;
        return (article || isDirected) && scan[unit] is { Kind: DateWordKind.Unit, Value: (int)DateGranularity.Year };
    }

    /// <summary>The unit so many steps from the one the reference is in; null without a reference.</summary>
    public static Edtf? Shift(DateOnly? reference, DateGranularity unit, long steps) =>
        reference is { } day ? CalendarUnits.Shift(day, unit, steps) : null;

    private static int Steps(DateWordKind direction) => direction switch
    {
        DateWordKind.Last or DateWordKind.Past => -1,
        DateWordKind.Next => 1,
        _ => 0,
    };

    // "the following Friday" counts from a day that another sentence names.
    private static bool Found(int from, int to, Edtf? value, DateGranularity granularity, DateWordKind direction, out DateMatch match)
    {
        match = new(from, to, direction == DateWordKind.Following ? null : value, granularity);
        return true;
    }

    private static bool TryMatchWeekday(in DateScan scan, int at, int next, DateWordKind direction, out DateMatch match)
    {
        if (WeekdayDates.TryMatch(scan, next, out match) && match.To > scan.Skip(next + 1, DateWordKind.DayPart))
        {
            match = match with { From = at };
            return true;
        }

        Edtf? value = null;
        if (scan.Reference is { } reference)
        {
            value = next > at + 1 && direction == DateWordKind.Next
                ? WeekdayDates.Coming(reference, scan[next].Value)
                : WeekdayDates.Resolve(reference, scan[next].Value, direction);
        }

        return Found(at, scan.Skip(next + 1, DateWordKind.DayPart), value, DateGranularity.Day, direction, out match);
    }

    private static bool TryMatchMonth(in DateScan scan, int at, int next, DateWordKind direction, out DateMatch match)
    {
        if (!MonthDates.TryMatch(scan, next, out match)) { return false; }
        match = match with { From = at };
        var isAlone = match.Granularity == DateGranularity.Month && !scan[match.To - 1].IsYear;
        if (!isAlone) { return true; }
        Edtf? value = null;
        if (scan.Reference is { } reference)
        {
            var ahead = (scan[next].Value - reference.Month + MonthsOfYear) % MonthsOfYear;
            var steps = direction switch
            {
                DateWordKind.Last or DateWordKind.Past => ahead - MonthsOfYear,
                DateWordKind.Next => ahead == 0 ? MonthsOfYear : ahead,
                _ => scan[next].Value - reference.Month,
            };
            value = CalendarUnits.Month(CalendarUnits.MonthIndex(reference) + steps);
        }

        return Found(at, match.To, value, DateGranularity.Month, direction, out match);
    }

    private static bool TryMatchUnit(in DateScan scan, int at, int next, DateWordKind direction, out DateMatch match)
    {
        match = default;
        var unit = (DateGranularity)scan[next].Value;
        if (unit == DateGranularity.Day)
        {
            match = new(at, next + 1, null);
            return direction is DateWordKind.Next or DateWordKind.Following;
        }

        if (unit != DateGranularity.Weekend && IsDuration(scan, at, direction)) { return false; }
        if (direction == DateWordKind.Past && unit != DateGranularity.Weekend)
        {
            match = new(at, next + 1, Back(scan.Reference, unit), unit);
            return true;
        }

        if (unit == DateGranularity.Week && TryMatchDayOfWeek(scan, at, next, direction, out match)) { return true; }
        var value = unit == DateGranularity.Weekend ? WeekendDates.Resolve(scan, at, next + 1, direction) : Shift(scan.Reference, unit, Steps(direction));
        if (unit == DateGranularity.Year && TryMatchQuarterOf(scan, at, next + 1, value, out match)) { return true; }
        return Found(at, next + 1, value, unit, direction, out match);
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
        if (scan.Kind(day) != DateWordKind.Weekday || direction == DateWordKind.Following) { return false; }
        var monday = Shift(scan.Reference, DateGranularity.Week, Steps(direction))?.Earliest;
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

    private static bool TryMatchDayPart(in DateScan scan, int at, int next, DateWordKind direction, out DateMatch match)
    {
        match = new(at, next + 1, Shift(scan.Reference, DateGranularity.Day, Steps(direction)));
        return direction is DateWordKind.This || (direction == DateWordKind.Last && scan.Words(next) is "night" or "evening");
    }
}
