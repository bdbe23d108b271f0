namespace IsfTracker.Core.Language;

/// <summary>Days and years in words: "the twenty-second", "May twenty nine", "nineteen eighty-six", "two thousand and twenty".</summary>
internal static class SpelledNumbers
{
    private const int LastDay = 31;

    /// <summary>The day of a month in digits or words, cardinal or ordinal.</summary>
    public static bool TryReadDay(in DateScan scan, int at, out int day, out int after)
    {
        day = scan[at].Value;
        after = at + 1;
        if (scan.Kind(at) != DateWordKind.Cardinal) { return MonthDates.IsDay(scan[at]); }
        var ones = scan.IsHyphen(after) ? after + 1 : after;
        if (day is 20 or 30 && scan[ones] is { Kind: DateWordKind.Cardinal or DateWordKind.Ordinal, Value: < 10 })
        {
            day += scan[ones].Value;
            after = ones + 1;
        }

        return day is >= 1 and <= LastDay;
    }

    /// <summary>True when the last word of a number read ends in an ordinal.</summary>
    public static bool IsOrdinal(in DateScan scan, int after) =>
        scan.Kind(after - 1) == DateWordKind.Ordinal || scan[after - 1].Is(DateTokenTraits.Ordinal);

    /// <summary>"nineteen eighty six", "seventeen hundred thirty three", "two thousand and twenty"; "two thousand" alone as well.</summary>
    public static bool TryReadYear(in DateScan scan, int at, out int year, out int after)
    {
        (year, after) = (0, at + 1);
        if (scan.Kind(at) != DateWordKind.Cardinal) { return false; }
        var first = scan[at].Value;
        if (first == 2 && scan.Words(after) is "thousand") { return ReadRest(scan, 2000, after + 1, least: 1, out year, out after); }
        if (first is < 11 or > 20) { return false; }
        return scan.Words(after) is "hundred"
            ? ReadRest(scan, first * 100, after + 1, least: 1, out year, out after)
            : ReadRest(scan, first * 100, after, least: 10, out year, out after) && year > first * 100;
    }

    /// <summary>A year that stands behind "in" or the like and nothing that it could count: "in two thousand and twenty".</summary>
    public static bool TryMatchYear(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        if (scan.Kind(at - 1) is not (DateWordKind.In or DateWordKind.Since or DateWordKind.Until or DateWordKind.Of)) { return false; }
        if (!TryReadYear(scan, at, out var year, out var after) || year % 100 == 0 || scan.Kind(after) is DateWordKind.Measure or DateWordKind.Unit or DateWordKind.Other) { return false; }
        match = new(at, after, CalendarUnits.Year(year), DateGranularity.Year);
        return true;
    }

    private static bool ReadRest(in DateScan scan, int hundreds, int at, int least, out int year, out int after)
    {
        (year, after) = (hundreds, at);
        var rest = scan.Words(at) is "and" ? at + 1 : at;
        if (scan.Kind(rest) == DateWordKind.Cardinal && scan[rest].Value >= least && DateCounts.TryRead(scan, rest, out var count, out var behind)) { (year, after) = (hundreds + count, behind); }
        return true;
    }
}
