using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Holidays that news dates by: "by Christmas", "on New Year's Eve", "Easter 2018", "last Thanksgiving".</summary>
internal static class HolidayDates
{
    /// <summary>The values of the words in the lexicon.</summary>
    public const int Christmas = 0, Easter = 1, Halloween = 2, Thanksgiving = 3, NewYear = 4,
        Labor = 5, Memorial = 6, Columbus = 7, Presidents = 8, Veterans = 9, Independence = 10, Valentine = 11, Earth = 12, Election = 13, Mother = 14, Father = 15;

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

        if (holiday > NewYear)
        {
            end = scan.Skip(scan.SkipPossessive(end), '\'');
            if (!IsDayOrEve(scan, end) || scan[end].Is(DateTokenTraits.Plural)) { return false; }
        }

        var isEve = scan.Words(end) is "Eve" or "eve";
        if (IsDayOrEve(scan, end) || (holiday == Easter && scan.Kind(end) == DateWordKind.Weekday)) { end++; }
        var shift = isEve ? -1 : holiday == Easter && scan[end - 1] is { Kind: DateWordKind.Weekday, Value: 1 } ? 1 : 0;
        var year = scan[end] is { Kind: DateWordKind.Unit, Value: (int)DateGranularity.Weekend } ? end + 1 : end;
        if (scan[year].IsYear)
        {
            var ofYear = Day(holiday, scan[year].Value, shift);
            match = TryMatchWeekend(scan, at, year > end ? end : end + 1, ofYear, out var named) ? named with { To = Math.Max(named.To, year + 1) } : new(at, year + 1, ofYear);
            return ofYear is not null;
        }

        if (direction == DateWordKind.Other && end == at + 1 && scan.Kind(end) == DateWordKind.Other) { return false; } // a Christmas tree, Easter Island
        var day = Nearest(scan, at, end, shift, direction);
        match = TryMatchWeekend(scan, at, end, day, out var weekend) ? weekend : new(at, end, day);
        return true;
    }

    // "Labor Day weekend" runs to the Monday, "Thanksgiving weekend" from the Thursday on.
    private static bool TryMatchWeekend(in DateScan scan, int at, int end, Edtf? day, out DateMatch match)
    {
        match = default;
        if (scan[end] is not { Kind: DateWordKind.Unit, Value: (int)DateGranularity.Weekend }) { return false; }
        var (first, last) = day?.Earliest.DayOfWeek switch
        {
            null => (0, 0),
            DayOfWeek.Sunday => (-1, 0),
            DayOfWeek.Monday => (-2, 0),
            DayOfWeek.Tuesday or DayOfWeek.Wednesday => (0, 0),
            { } weekday => (Math.Min(0, DayOfWeek.Saturday - weekday), DayOfWeek.Saturday - weekday + 1),
        };
        match = new(at, end + 1, day is null ? null : Edtf.Between(day.Earliest.AddDays(first), day.Earliest.AddDays(last)), DateGranularity.Weekend);
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
            Thanksgiving => Nth(year, 11, DayOfWeek.Thursday, 4),
            Labor => Nth(year, 9, DayOfWeek.Monday, 1),
            Memorial => Nth(year, 6, DayOfWeek.Monday, 0),
            Columbus => Nth(year, 10, DayOfWeek.Monday, 2),
            Presidents => Nth(year, 2, DayOfWeek.Monday, 3),
            Veterans => CalendarUnits.Day(year, 11, 11),
            Independence => CalendarUnits.Day(year, 7, 4),
            Valentine => CalendarUnits.Day(year, 2, 14),
            Earth => CalendarUnits.Day(year, 4, 22),
            Election => Nth(year, 11, DayOfWeek.Monday, 1) is { } monday ? CalendarUnits.Day(monday.Earliest.DayNumber + 1L) : null,
            Mother => Nth(year, 5, DayOfWeek.Sunday, 2),
            Father => Nth(year, 6, DayOfWeek.Sunday, 3),
            _ => EasterSunday(year),
        };
        return day is null ? null : CalendarUnits.Day(day.Earliest.DayNumber + (long)shift);
    }

    // The first such weekday of a month, or so many weeks after it; the 0th is the last of the month before.
    private static Edtf? Nth(int year, int month, DayOfWeek weekday, int number)
    {
        if (CalendarUnits.Day(year, month, 1) is not { } first) { return null; }
        var ahead = ((int)weekday - (int)first.Earliest.DayOfWeek + 7) % 7;
        return CalendarUnits.Day(first.Earliest.DayNumber + ahead + (7L * (number - 1)));
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
