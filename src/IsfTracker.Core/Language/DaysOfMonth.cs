using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Days by their number alone or in a month that is not named: "on the 18th", "the 21st of this month", "the 15th day of next month", "on 22/04".</summary>
internal static class DaysOfMonth
{
    private const int MonthsOfYear = 12;

    public static bool TryMatch(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        if (scan.Kind(at - 1) != DateWordKind.The || !SpelledNumbers.TryReadDay(scan, at, out var day, out var after) || !SpelledNumbers.IsOrdinal(scan, after)) { return false; }
        var named = scan[after] is { Kind: DateWordKind.Unit, Value: (int)DateGranularity.Day } unit && !unit.Is(DateTokenTraits.Plural);
        if (TryMatchOfMonth(scan, at, named ? after + 1 : after, day, named, out match)) { return true; }
        if (named || !scan[after - 1].Is(DateTokenTraits.Ordinal) || !IsDated(scan, at - 2) || !IsClosing(scan, after)) { return false; }
        match = new(at, after, Nearest(scan, at, after, day));
        return true;
    }

    /// <summary>"22/04", "friday 5/12": a day and a month where the text names a time and no share of something.</summary>
    public static bool TryMatchSlashed(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var (first, second) = (scan[at].Value / 100, scan[at].Value % 100);
        if (!(IsDated(scan, at - 1) || scan.Kind(at - 1) is DateWordKind.Weekday or DateWordKind.This or DateWordKind.Next) || scan.Kind(at + 1) == DateWordKind.Measure || IsFraction(scan, at)) { return false; }
        var dayFirst = first > MonthsOfYear || (second <= MonthsOfYear && scan.Order == NumericDateOrder.DayFirst);
        var (month, day) = dayFirst ? (second, first) : (first, second);
        if (month is < 1 or > MonthsOfYear || day < 1 || day > EdtfPart.DaysIn(2000, month)) { return false; }
        match = new(at, at + 1, MonthYears.Nearest(scan, at, at + 1, month, day, day));
        return true;
    }

    // "fell to 3/4 from 7/8": prices of shares
    private static bool IsFraction(in DateScan scan, int at)
    {
        var (first, second) = (scan[at].Value / 100, scan[at].Value % 100);
        return first < second && second is 2 or 3 or 4 or 8 or 16 or 32 && scan.Words(at)[0] != '0';
    }

    private static bool TryMatchOfMonth(in DateScan scan, int at, int behind, int day, bool named, out DateMatch match)
    {
        match = default;
        var next = scan.Skip(behind, DateWordKind.Of);
        if (named && next > behind && scan.Kind(next) is DateWordKind.Month or DateWordKind.MonthAbbreviation)
        {
            var end = MonthDates.AfterName(scan, next);
            return MonthDates.TryFinish(scan, at, end, scan[next].Value, day, day, out match);
        }

        var steps = scan.Kind(next) switch
        {
            DateWordKind.Last => -1,
            DateWordKind.This => 0,
            DateWordKind.Next => 1,
            DateWordKind.The when named => 0,
            _ => (int?)null,
        };
        if (steps is null || scan[next + 1] is not { Kind: DateWordKind.Unit, Value: (int)DateGranularity.Month }) { return false; }
        match = new(at, next + 2, scan.Reference is { } reference ? InMonth(CalendarUnits.MonthIndex(reference) + steps.Value, day) : null);
        return true;
    }

    private static bool IsDated(in DateScan scan, int at) =>
        scan.Kind(at) is DateWordKind.Until or DateWordKind.Since or DateWordKind.To
        || (scan.Kind(at) == DateWordKind.Preposition && scan.Words(at) is "on" or "On" or "before" or "after" or "from" or "through" or "and" or "or");

    private static bool IsClosing(in DateScan scan, int at) =>
        scan.Kind(at) is DateWordKind.Break or DateWordKind.Preposition or DateWordKind.In or DateWordKind.To or DateWordKind.Will or DateWordKind.Did
        || (scan.Kind(at) == DateWordKind.Mark && !scan.IsHyphen(at));

    // The nearest such day that the tense allows.
    private static Edtf? Nearest(in DateScan scan, int from, int to, int day)
    {
        if (scan.Reference is not { } reference) { return null; }
        var tense = TenseCues.Around(scan, from, to);
        var month = CalendarUnits.MonthIndex(reference);
        if (tense == Tense.Future) { return InMonth(day < reference.Day ? month + 1 : month, day); }
        return InMonth(day > reference.Day && tense == Tense.Past ? month - 1 : month, day);
    }

    private static Edtf? InMonth(long index, int day) =>
        index is >= MonthsOfYear and < 120_000 ? CalendarUnits.Day((int)(index / MonthsOfYear), (int)(index % MonthsOfYear) + 1, day) : null;
}
