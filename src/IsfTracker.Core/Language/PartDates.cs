namespace IsfTracker.Core.Language;

/// <summary>Parts of a longer time, which have the value of the whole: "mid-October", "end of September", "late Monday", "earlier this month", "later in the week".</summary>
internal static class PartDates
{
    public static bool TryMatch(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var joined = scan.IsHyphen(at + 1) || scan.Kind(at + 1) is DateWordKind.Of or DateWordKind.In;
        var article = joined ? at + 2 : at + 1;
        var whole = scan.Skip(article, DateWordKind.The);
        var hasArticle = whole > article;
        if (joined && (hasArticle || scan.Kind(at + 1) == DateWordKind.Of) && TryMatchUnit(scan, at, whole, out match)) { return true; }
        if (!IsWhole(scan, at, whole) || !DateExpressions.TryMatch(scan, whole, out match)) { return false; }
        match = match with { From = at };
        return true;
    }

    // "the end of the year" is this one's, "the end of the quarter" the current one's.
    private static bool TryMatchUnit(in DateScan scan, int at, int whole, out DateMatch match)
    {
        match = default;
        var unit = scan.Kind(whole) switch
        {
            DateWordKind.Quarter => DateGranularity.Quarter,
            DateWordKind.Unit when !scan[whole].Is(DateTokenTraits.Plural) => (DateGranularity)scan[whole].Value,
            _ => DateGranularity.Day,
        };
        if (unit == DateGranularity.Day || scan[whole + 1].IsYear || scan.Kind(whole + 1) == DateWordKind.Of) { return false; }
        if (scan.IsHyphen(whole + 1)) { return false; }
        var value = unit == DateGranularity.Weekend
            ? WeekendDates.Resolve(scan, whole, whole + 1, DateWordKind.Other)
            : RelativeDates.Shift(scan.Reference, unit, 0);
        match = new(at, whole + 1, value, unit);
        return true;
    }

    private static bool IsWhole(in DateScan scan, int at, int whole)
    {
        var kind = scan.Kind(whole);
        if (scan.Kind(at) is DateWordKind.Earlier or DateWordKind.Later)
        {
            return kind is DateWordKind.This or DateWordKind.Last or DateWordKind.Deictic or DateWordKind.Weekday or DateWordKind.Month or DateWordKind.Number;
        }

        return kind is DateWordKind.Month or DateWordKind.MonthAbbreviation or DateWordKind.Weekday or DateWordKind.Number or DateWordKind.Ordinal or DateWordKind.This
            or DateWordKind.Last or DateWordKind.Next or DateWordKind.Deictic or DateWordKind.Season or DateWordKind.Fiscal or DateWordKind.QuarterCode
            || (scan[whole] is { Kind: DateWordKind.Unit, Value: (int)DateGranularity.Year } && scan[whole + 1].IsYear);
    }
}
