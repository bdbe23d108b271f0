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
        if (scan[at + 1] is { Kind: DateWordKind.Unit, Value: (int)DateGranularity.Month } month && !month.Is(DateTokenTraits.Plural)) { return TryMatchMonth(scan, at, isLast ? 12 : number, out match); }
        if (scan[at + 1] is not { Kind: DateWordKind.Unit, Value: (int)DateGranularity.Week } week || week.Is(DateTokenTraits.Plural)) { return false; }
        var whole = scan.Skip(at + 3, DateWordKind.The);
        if (scan.Kind(at + 2) != DateWordKind.Of || !TryMatchWhole(scan, whole, out var period)) { return false; }
        if (period.Granularity is not (DateGranularity.Month or DateGranularity.Year)) { return false; }
        match = new(at, period.To, Week(period.Value, number), DateGranularity.Week);
        return true;
    }

    /// <summary>"the week of Nov. 3", "the week beginning 3 November", "the week after next", "the year before last".</summary>
    public static bool TryMatchNamed(in DateScan scan, int at, out DateMatch match)
    {
        if (scan[at].Is(DateTokenTraits.Plural)) { match = default; return false; }
        if (TryMatchNumbered(scan, at, out match)) { return true; }
        return TryMatchSecond(scan, at, out match) || TryMatchOfDay(scan, at, out match);
    }

    // "week 31", "week 3 of 2027", as calendars count them; "Week 3" is one of a season.
    private static bool TryMatchNumbered(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var number = scan[at + 1];
        if (scan[at].Value != (int)DateGranularity.Week || scan[at].Is(DateTokenTraits.Capital) || number is not { Kind: DateWordKind.Number, Value: >= 1 and <= 53, Traits: DateTokenTraits.None } || scan.IsHyphen(at + 2)) { return false; }
        var whole = scan.Skip(at + 2, DateWordKind.Of);
        if (whole > at + 2 && TryMatchWhole(scan, whole, out var period) && period.Granularity == DateGranularity.Year)
        {
            match = new(at, period.To, Week(period.Value, number.Value), DateGranularity.Week);
            return match.Value is not null;
        }

        match = new(at, at + 2, scan.Reference is { } reference ? Week(CalendarUnits.Year(reference.Year), number.Value) : null, DateGranularity.Week);
        return whole == at + 2 && scan.Kind(whole) != DateWordKind.Unit;
    }

    // "the third month of 2021"
    private static bool TryMatchMonth(in DateScan scan, int at, int number, out DateMatch match)
    {
        match = default;
        if (number is < 1 or > 12 || scan.Kind(at + 2) != DateWordKind.Of || !TryMatchWhole(scan, at + 3, out var year) || year.Granularity != DateGranularity.Year) { return false; }
        match = new(at, year.To, year.Value is { } value ? CalendarUnits.Month((value.Earliest.Year * 12L) + number - 1) : null, DateGranularity.Month);
        return true;
    }

    private static bool TryMatchSecond(in DateScan scan, int at, out DateMatch match)
    {
        var unit = (DateGranularity)scan[at].Value;
        var steps = scan.Kind(at + 2) switch
        {
            DateWordKind.Next when MonthDates.IsWord(scan, at + 1, "after") => 2,
            DateWordKind.Last when MonthDates.IsWord(scan, at + 1, "before") => -2,
            _ => 0,
        };
        match = new(at, at + 3, RelativeDates.Shift(scan.Reference, unit, steps), unit);
        return steps != 0 && unit is DateGranularity.Week or DateGranularity.Month or DateGranularity.Year && scan.Words(at + 2) is "next" or "last"
            && scan.Kind(at + 3) is not (DateWordKind.Unit or DateWordKind.Weekday or DateWordKind.Month or DateWordKind.Holiday or DateWordKind.Season or DateWordKind.Quarter);
    }

    private static bool TryMatchOfDay(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        if (scan[at].Value is not ((int)DateGranularity.Week or (int)DateGranularity.Weekend) || scan.Kind(at - 1) is DateWordKind.Indefinite or DateWordKind.Cardinal) { return false; }
        if (scan.Kind(at + 1) != DateWordKind.Of && !(scan.Words(at + 1) is "beginning" or "starting" or "commencing")) { return false; }
        var day = MonthDates.IsWord(scan, at + 2, "on") ? at + 3 : scan.Skip(at + 2, DateWordKind.The);
        if (!DistantDates.TryMatchDay(scan, day, out var named)) { return false; }
        var unit = (DateGranularity)scan[at].Value;
        match = new(at, named.To, named.Value is { } value ? CalendarUnits.Shift(value.Earliest, unit, 0) : null, unit);
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
