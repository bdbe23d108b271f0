using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Dates that name a day of the week: "Friday", "Monday, Nov. 10", "Tuesday of last week", "Sunday evening".</summary>
internal static class WeekdayDates
{
    private const int DaysOfWeek = 7;

    public static bool TryMatch(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var name = scan[at];
        if (IsPartOfName(scan, at) || scan.Kind(at - 1) == DateWordKind.Repeated) { return false; }
        if (TryMatchWithDate(scan, at, out match) || TryMatchWithNumber(scan, at, out match)) { return true; }
        if (name.Kind == DateWordKind.WeekdayAbbreviation) { return false; }
        var end = scan.Skip(at + 1, DateWordKind.DayPart);
        if (TryMatchOfWeek(scan, at, end, out match)) { return true; }
        match = new(at, end, Resolve(scan, at, end));
        return true;
    }

    /// <summary>A day of the week counted from the day of writing: the last one before it, the next, or this week's.</summary>
    public static Edtf? Resolve(DateOnly reference, int weekday, DateWordKind direction)
    {
        var back = DaysBack(reference, weekday);
        var monday = reference.DayNumber - (((int)reference.DayOfWeek + 6) % DaysOfWeek);
        var ofWeek = monday + ((weekday + 6) % DaysOfWeek);
        return direction switch
        {
            DateWordKind.Last or DateWordKind.Past => CalendarUnits.Day(reference.DayNumber - (back == 0 ? DaysOfWeek : back)),
            DateWordKind.Next => CalendarUnits.Day(ofWeek + DaysOfWeek),
            _ => CalendarUnits.Day(ofWeek),
        };
    }

    /// <summary>The next such day after the day of writing: "this coming Friday".</summary>
    public static Edtf? Coming(DateOnly reference, int weekday) => CalendarUnits.Day(reference.DayNumber + DaysOfWeek - DaysBack(reference, weekday));

    // Journalists name the days of the past week without "last", those of the coming one without "next".
    private static Edtf? Resolve(in DateScan scan, int from, int to)
    {
        if (scan.Reference is not { } reference) { return null; }
        var back = DaysBack(reference, scan[from].Value);
        var isAhead = back > 0 && TenseCues.Around(scan, from, to) == Tense.Future;
        return CalendarUnits.Day(reference.DayNumber - back + (isAhead ? DaysOfWeek : 0));
    }

    private static int DaysBack(DateOnly reference, int weekday) => ((int)reference.DayOfWeek - weekday + DaysOfWeek) % DaysOfWeek;

    // "Monday, November 10th 2025", "Tuesday (Oct. 17)", "Fri, 7 Nov 2025", "Tue. 13 May"
    private static bool TryMatchWithDate(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        if (scan[at].Kind == DateWordKind.WeekdayAbbreviation && !scan[at].Is(DateTokenTraits.Capital)) { return false; }
        var next = scan.Skip(scan.Skip(at + 1, DateWordKind.DayPart), '.');
        next = scan.Skip(scan.Skip(next, ','), '(');
        if (scan.IsHyphen(next)) { next++; }
        next = scan.Skip(next, DateWordKind.The);
        var read = scan.Kind(next) switch
        {
            DateWordKind.Month or DateWordKind.MonthAbbreviation => MonthDates.TryMatch(scan, next, out match),
            DateWordKind.Number or DateWordKind.Ordinal => MonthDates.TryMatchDayFirst(scan, next, out match),
            DateWordKind.NumericDate or DateWordKind.DayAndMonth => DateExpressions.TryMatch(scan, next, out match),
            _ => false,
        };
        if (!read || match.Granularity != DateGranularity.Day) { return false; }
        match = match with { From = at };
        return true;
    }

    // "Tuesday the 14th", not "on Tuesday the 14th victim"
    private static bool TryMatchWithNumber(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var number = scan.Skip(at + 1, DateWordKind.The);
        var day = scan[number];
        var isOrdinal = SpelledNumbers.TryReadDay(scan, number, out var value, out var end) && (day.Is(DateTokenTraits.Ordinal) || (SpelledNumbers.IsOrdinal(scan, end) && number > at + 1));
        if (!isOrdinal && (day.Kind != DateWordKind.Number || number > at + 1 || value is < 1 or > 31 || !(scan.Kind(end) == DateWordKind.Break || scan[end].Value is '.' or '!' or '?'))) { return false; } // "Friday 31."
        if (!IsClosing(scan.Kind(end))) { return false; }
        match = new(at, end, Nearest(scan.Reference, scan[at].Value, value));
        return true;
    }

    private static bool IsClosing(DateWordKind kind) => kind is DateWordKind.Break or DateWordKind.Mark or DateWordKind.Preposition or DateWordKind.In or DateWordKind.To;

    private static Edtf? Nearest(DateOnly? reference, int weekday, int number)
    {
        if (reference is not { } written) { return null; }
        Edtf? best = null;
        for (var month = CalendarUnits.MonthIndex(written) - 14; month <= CalendarUnits.MonthIndex(written) + 14; month++)
        {
            if (CalendarUnits.Day((int)(month / 12), (int)(month % 12) + 1, number) is not { } day || (int)day.Earliest.DayOfWeek != weekday) { continue; }
            if (best is null || Distance(day, written) < Distance(best, written)) { best = day; }
        }

        return best;
    }

    private static int Distance(Edtf day, DateOnly reference) => Math.Abs(day.Earliest.DayNumber - reference.DayNumber);

    private static bool TryMatchOfWeek(in DateScan scan, int at, int end, out DateMatch match)
    {
        match = default;
        var direction = scan.Skip(scan.Skip(end, DateWordKind.Of), DateWordKind.The);
        if (scan.Kind(direction) is not (DateWordKind.Last or DateWordKind.This or DateWordKind.Next or DateWordKind.Following)) { return false; }
        if (scan[direction + 1] is not { Kind: DateWordKind.Unit, Value: (int)DateGranularity.Week }) { return false; }
        Edtf? value = null;
        if (scan.Reference is { } reference)
        {
            var weeks = scan.Kind(direction) switch { DateWordKind.Last => -DaysOfWeek, DateWordKind.Next or DateWordKind.Following => DaysOfWeek, _ => 0 };
            value = Resolve(reference, scan[at].Value, DateWordKind.This) is { } day ? CalendarUnits.Day(day.Earliest.DayNumber + weeks) : null;
        }

        match = new(at, direction + 2, value);
        return true;
    }

    // "Black Friday", "Mail on Sunday", "the Sunday Times".
    private static bool IsPartOfName(in DateScan scan, int at) =>
        (scan.Kind(at - 1) == DateWordKind.NameBefore && scan[at - 1].Is(DateTokenTraits.Capital))
        || (scan.Kind(at + 1) == DateWordKind.NameAfter && scan[at + 1].Is(DateTokenTraits.Capital))
        || (scan.Kind(at - 2) == DateWordKind.NameAfter && scan[at - 2].Is(DateTokenTraits.Capital) && scan.Words(at - 1) is "on");
}
