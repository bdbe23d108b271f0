using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Holidays that news dates by: "by Christmas", "on New Year's Eve", "Easter 2018", "last Thanksgiving".</summary>
internal static class HolidayDates
{
    /// <summary>The values of the words in the lexicon.</summary>
    public const int Christmas = 0, Easter = 1, Halloween = 2, Thanksgiving = 3, NewYear = 4;

    public static bool TryMatch(in DateScan scan, int at, DateWordKind direction, out DateMatch match)
    {
        match = default;
        var holiday = scan[at].Value;
        var end = at + 1;
        if (holiday == NewYear)
        {
            end = scan.SkipPossessive(at + 2);
            if (!(scan.Words(at + 1) is "Year" or "year") || end == at + 2 || !IsDayOrEve(scan, end)) { return false; }
        }

        var isEve = scan.Words(end) is "Eve" or "eve";
        if (IsDayOrEve(scan, end) || (holiday == Easter && scan.Kind(end) == DateWordKind.Weekday)) { end++; }
        var shift = isEve ? -1 : holiday == Easter && scan[end - 1] is { Kind: DateWordKind.Weekday, Value: 1 } ? 1 : 0;
        if (scan[end].IsYear)
        {
            match = new(at, end + 1, Day(holiday, scan[end].Value, shift));
            return match.Value is not null;
        }

        if (direction == DateWordKind.Other && scan.Kind(end) == DateWordKind.Other) { return false; } // a Christmas tree, Easter Island
        match = new(at, end, Nearest(scan, at, end, shift, direction));
        return true;
    }

    private static bool IsDayOrEve(in DateScan scan, int at) =>
        scan[at] is { Kind: DateWordKind.Unit, Value: (int)DateGranularity.Day } || scan.Words(at) is "Eve" or "eve";

    private static Edtf? Nearest(in DateScan scan, int from, int to, int shift, DateWordKind direction)
    {
        if (scan.Reference is not { } reference) { return null; }
        var tense = direction switch
        {
            DateWordKind.Last or DateWordKind.Past => Tense.Past,
            DateWordKind.Next => Tense.Future,
            _ => TenseCues.Around(scan, from, to),
        };
        Edtf? best = null;
        for (var year = reference.Year - 1; year <= reference.Year + 1; year++)
        {
            if (Day(scan[from].Value, year, shift) is not { } day) { continue; }
            var distance = day.Earliest.DayNumber - reference.DayNumber;
            if ((tense, distance) is (Tense.Past, > 0) or (Tense.Future, < 0)) { continue; }
            if (best is null || Math.Abs(distance) < Math.Abs(best.Earliest.DayNumber - reference.DayNumber)) { best = day; }
        }

        return best;
    }

    private static Edtf? Day(int holiday, int year, int shift)
    {
        var day = holiday switch
        {
            Christmas => CalendarUnits.Day(year, 12, 25),
            Halloween => CalendarUnits.Day(year, 10, 31),
            NewYear => CalendarUnits.Day(year, 1, 1),
            Thanksgiving => CalendarUnits.Day(year, 11, 1) is { } first ? CalendarUnits.Day(first.Earliest.DayNumber + ((4 - (int)first.Earliest.DayOfWeek + 7) % 7) + 21) : null,
            _ => EasterSunday(year),
        };
        return day is null ? null : CalendarUnits.Day(day.Earliest.DayNumber + (long)shift);
    }

    // The Gregorian computus of Meeus, Jones and Butcher.
    private static Edtf? EasterSunday(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - moon - (rest % 4)) % 7;
        var number = moon + weekday - (7 * ((golden + (11 * moon) + (22 * weekday)) / 451)) + 114;
        return CalendarUnits.Day(year, number / 31, (number % 31) + 1);
    }
}
