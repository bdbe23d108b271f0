namespace IsfTracker.Core.Language;

/// <summary>Tells the months from the words and names they are spelled like: may, march, April, June, Jan.</summary>
internal static class MonthNames
{
    private const int March = 3;
    private const int April = 4;
    private const int May = 5;
    private const int June = 6;
    private const int August = 8;

    /// <summary>True of "may" and "march".</summary>
    public static bool IsWord(int month) => month is March or May;

    /// <summary>True when the name of a month, with neither day nor year, stands for the month.</summary>
    public static bool StandsForMonth(in DateScan scan, int at, int next)
    {
        var token = scan[at];
        var isTimeWord = IsTimeWord(scan, at - 1);
        if (token.Kind == DateWordKind.MonthAbbreviation) { return token.Is(DateTokenTraits.Capital) && ((isTimeWord && next > at + 1) || (scan.IsHyphen(next) && MonthDates.IsMonth(scan, next + 1))); }
        if (!token.Is(DateTokenTraits.Capital)) { return !IsWord(token.Value) || (scan.Kind(at - 1) == DateWordKind.In && scan.Kind(next) is DateWordKind.Mark or DateWordKind.Break); }
        if (isTimeWord) { return true; }
        if (IsFollowedByName(scan, next)) { return false; }
        if (IsWord(token.Value)) { return scan.Kind(at - 1) == DateWordKind.The && scan.Kind(next) == DateWordKind.Other; }
        return token.Value is not (April or June or August) || scan.Kind(next) is DateWordKind.Other or DateWordKind.Mark or DateWordKind.Preposition;
    }

    private static bool IsFollowedByName(in DateScan scan, int next) =>
        scan.Kind(next) == DateWordKind.Other && scan[next].Is(DateTokenTraits.Capital);

    // "in May", "last May", "mid-May"; not "on May", "and May".
    private static bool IsTimeWord(in DateScan scan, int at) => scan.Kind(at) switch
    {
        DateWordKind.In or DateWordKind.Of or DateWordKind.To or DateWordKind.Until or DateWordKind.Since
            or DateWordKind.Last or DateWordKind.Past or DateWordKind.This or DateWordKind.Next or DateWordKind.Part => true,
        DateWordKind.Preposition => !(scan.Words(at) is "and" or "or" or "on" or "at" or "over" or "under"),
        DateWordKind.Mark => scan.IsHyphen(at) && scan.Kind(at - 1) == DateWordKind.Part,
        _ => false,
    };
}
