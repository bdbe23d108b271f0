using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Years, decades and centuries by their number: "1989", "2016-2020", "the 1980s", "the '90s", "the 19th century".</summary>
internal static class YearDates
{
    private const int ShortRange = 12;
    private const int LongRange = 100;

    public static bool TryMatch(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var token = scan[at];
        if (token.Is(DateTokenTraits.Plural)) { return TryMatchDecade(scan, at, out match); }
        if (!token.IsYear || !StandsForYear(scan, at)) { return false; }
        if (scan.IsHyphen(at + 1)) { return TryMatchRange(scan, at, out match); }
        match = new(at, at + 1, Edtf.Year(token.Value), DateGranularity.Year);
        return true;
    }

    /// <summary>"the nineties".</summary>
    public static bool TryMatchNamed(in DateScan scan, int at, out DateMatch match)
    {
        match = new(at, at + 1, CalendarUnits.Decade(scan[at].Value), DateGranularity.Decade);
        return scan.Kind(at - 1) == DateWordKind.The;
    }

    private static bool TryMatchDecade(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var token = scan[at];
        if (token.Value % 10 != 0) { return false; }
        var isShort = token is { Length: 3, Value: >= 20 } && scan[at - 1].IsMark('\'');
        var isLong = token is { Length: 5, Value: >= 1000 and < 2200 };
        if (!isShort && !isLong) { return false; }
        var year = isShort ? 1900 + token.Value : token.Value;
        match = new(at, at + 1, CalendarUnits.Decade(year), DateGranularity.Decade);
        return true;
    }

    // "2016-2020", "1995-96"; a number of three parts or out of order is a telephone or file number.
    private static bool TryMatchRange(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var (first, second) = (scan[at], scan[at + 2]);
        if (second.Kind == DateWordKind.Other) { match = new(at, at + 1, Edtf.Year(first.Value), DateGranularity.Year); return true; }
        if (second is not { Kind: DateWordKind.Number, Length: 2 or 4 } || scan.IsHyphen(at + 3)) { return false; }
        var last = second.Length == 2 ? (first.Value / 100 * 100) + second.Value : second.Value;
        if (last <= first.Value || last - first.Value > (second.Length == 2 ? ShortRange : LongRange)) { return false; }
        match = new(at, at + 3, Edtf.Parse($"{Edtf.Year(first.Value)}/{Edtf.Year(last)}"), DateGranularity.Year);
        return true;
    }

    private static bool StandsForYear(in DateScan scan, int at)
    {
        var (before, after) = (scan[at - 1], scan[at + 1]);
        if (after.Kind == DateWordKind.Measure || after.IsMark('%') || before.Kind is DateWordKind.Numbering or DateWordKind.About) { return false; }
        if (after.Is(DateTokenTraits.Glued) && after.IsMark('/')) { return false; }
        if (IsShortNumberBesideDash(scan, at - 1, at - 2) || IsShortNumberBesideDash(scan, at + 1, at + 2)) { return false; }
        if (before.IsMark('-') && before.Is(DateTokenTraits.Glued) && scan[at].Is(DateTokenTraits.Glued)) { return scan.Kind(at - 2) == DateWordKind.Part; }
        var isPlain = scan[at].Value is >= 1900 and < 2100;
        return isPlain ? !before.IsMark('+') : before.Kind is DateWordKind.In or DateWordKind.Since or DateWordKind.Until or DateWordKind.Of;
    }

    // "32 - 2015" is no year but a part of some number.
    private static bool IsShortNumberBesideDash(in DateScan scan, int dash, int number) =>
        scan[dash].IsMark('-') && !scan.IsHyphen(dash) && scan[number] is { Kind: DateWordKind.Number, Length: <= 2 };
}
