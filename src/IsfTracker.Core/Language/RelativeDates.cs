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
            DateWordKind.Season => Found(scan, at, next + 1, SeasonDates.Resolve(scan.Reference, scan[next].Value, direction), DateGranularity.Season, direction, out match),
            DateWordKind.Unit when !scan[next].Is(DateTokenTraits.Plural) => RelativeUnits.TryMatch(scan, at, next, direction, out match),
            DateWordKind.Quarter => Found(scan, at, next + 1, QuarterDates.BeforeMentioned(scan, at) ?? Shift(scan.Reference, DateGranularity.Quarter, Steps(direction)), DateGranularity.Quarter, direction, out match),
            DateWordKind.Holiday => TryMatchHoliday(scan, at, next, direction, out match),
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

    /// <summary>-1 of "last", 1 of "next" and "following", 0 of "this".</summary>
    public static int Steps(DateWordKind direction) => direction switch
    {
        DateWordKind.Last or DateWordKind.Past => -1,
        DateWordKind.Next or DateWordKind.Following => 1,
        _ => 0,
    };

    // "the following Friday" counts from a day that the text named before.
    private static bool Found(in DateScan scan, int from, int to, Edtf? value, DateGranularity granularity, DateWordKind direction, out DateMatch match)
    {
        match = new(from, to, direction == DateWordKind.Following && scan.Found.Count > 0 ? null : value, granularity);
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
                : WeekdayDates.Resolve(reference, scan[next].Value, direction == DateWordKind.Following ? DateWordKind.Next : direction);
        }

        return Found(scan, at, scan.Skip(next + 1, DateWordKind.DayPart), value, DateGranularity.Day, direction, out match);
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

        return Found(scan, at, match.To, value, DateGranularity.Month, direction, out match);
    }

    private static bool TryMatchHoliday(in DateScan scan, int at, int next, DateWordKind direction, out DateMatch match)
    {
        if (!HolidayDates.TryMatch(scan, next, direction, out match)) { return false; }
        match = match with { From = at };
        return true;
    }

    private static bool TryMatchDayPart(in DateScan scan, int at, int next, DateWordKind direction, out DateMatch match)
    {
        match = new(at, next + 1, Shift(scan.Reference, DateGranularity.Day, Steps(direction)));
        return direction is DateWordKind.This || (direction == DateWordKind.Last && scan.Words(next) is "night" or "evening");
    }
}
