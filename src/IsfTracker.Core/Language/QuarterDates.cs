using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Quarters and halves of a year: "third quarter of 2025", "third-quarter", "Q3 2025", "fiscal second quarter"; fiscal years.</summary>
internal static class QuarterDates
{
    private const int QuartersOfYear = 4;

    public static bool TryMatch(in DateScan scan, int at, out DateMatch match) => scan.Kind(at) switch
    {
        DateWordKind.Fiscal => TryMatchFiscal(scan, at, out match),
        DateWordKind.QuarterCode => TryMatchCode(scan, at, out match),
        DateWordKind.Quarter => TryMatchMentioned(scan, at, out match),
        _ => TryMatchOrdinal(scan, at, at, out match) || TryMatchYearAndCode(scan, at, out match) || TryMatchCentury(scan, at, out match),
    };

    private static bool TryMatchFiscal(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var next = at + 1;
        if (TryMatchOrdinal(scan, at, next, out match)) { return true; }
        if (scan[next] is { Kind: DateWordKind.Unit, Value: (int)DateGranularity.Year }) { next++; }
        if (!scan[next].IsYear) { return false; }
        match = new(at, next + 1, Edtf.Year(scan[next].Value), DateGranularity.Year);
        return true;
    }

    private static bool TryMatchOrdinal(in DateScan scan, int from, int at, out DateMatch match)
    {
        match = default;
        var ordinal = scan[at];
        if (ordinal.Kind != DateWordKind.Ordinal && !ordinal.Is(DateTokenTraits.Ordinal)) { return false; }
        var hyphenated = scan.IsHyphen(at + 1);
        var unit = scan.Skip(hyphenated ? at + 2 : at + 1, DateWordKind.Fiscal);
        var most = scan.Kind(unit) switch { DateWordKind.Quarter => QuartersOfYear, DateWordKind.Half => 2, _ => 0 };
        return ordinal.Value >= 1 && ordinal.Value <= most && Finish(scan, from, unit + 1, ordinal.Value, most, hyphenated, out match);
    }

    private static bool TryMatchCode(in DateScan scan, int at, out DateMatch match)
    {
        var most = scan.Words(at)[0] is 'q' or 'Q' ? QuartersOfYear : 2;
        var number = scan.Words(at)[1] - '0';
        return Finish(scan, at, at + 1, number, most, hyphenated: false, out match);
    }

    // "2025 Q3", "2017-q1", "the 1988 third quarter"
    private static bool TryMatchYearAndCode(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var code = scan.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (!scan[at].IsYear) { return false; }
        if (scan[code] is { Kind: DateWordKind.Ordinal, Value: <= QuartersOfYear } && scan.Kind(code + 1) == DateWordKind.Quarter)
        {
            match = Match(at, code + 2, scan[at].Value, scan[code].Value, QuartersOfYear);
            return true;
        }

        if (scan.Kind(code) == DateWordKind.Quarter)
        {
            match = new(at, code + 1, SameQuarter(scan, scan[at].Value), DateGranularity.Quarter);
            return true;
        }

        if (scan.Kind(code) != DateWordKind.QuarterCode) { return false; }
        var (number, isQuarter) = (scan.Words(code)[1] - '0', scan.Words(code)[0] is 'q' or 'Q');
        match = Match(at, code + 1, scan[at].Value, number, isQuarter ? QuartersOfYear : 2);
        return true;
    }

    // "the 1988 quarter": the one the text compares with
    private static Edtf? SameQuarter(in DateScan scan, int year)
    {
        for (var index = scan.Found.Count - 1; index >= scan.OldestRemembered; index--)
        {
            if (scan.Found[index] is { Granularity: DateGranularity.Quarter, Value: { } value }) { return Quarter(year, CalendarUnits.QuarterIndex(value.Earliest)); }
        }

        return scan.Reference is { } reference ? Quarter(year, CalendarUnits.QuarterIndex(reference) - 1) : null;
    }

    /// <summary>"the prior quarter": the one before the quarter that the text has spoken of; null where it has spoken of none.</summary>
    public static Edtf? BeforeMentioned(in DateScan scan, int at)
    {
        if (!(scan.Words(at) is "previous" or "prior" or "preceding")) { return null; }
        for (var index = scan.Found.Count - 1; index >= scan.OldestRemembered; index--)
        {
            if (scan.Found[index] is { Granularity: DateGranularity.Quarter, Value: { } value }) { return CalendarUnits.Quarter(CalendarUnits.QuarterIndex(value.Earliest) - 1); }
        }

        return null;
    }

    private static Edtf? Quarter(int year, long index) => CalendarUnits.Quarter((year * (long)QuartersOfYear) + (index % QuartersOfYear));

    private static bool TryMatchCentury(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var unit = scan.IsHyphen(at + 1) ? at + 2 : at + 1;
        var isOrdinal = scan.Kind(at) == DateWordKind.Ordinal || scan[at].Is(DateTokenTraits.Ordinal);
        if (!isOrdinal || scan[unit] is not { Kind: DateWordKind.Unit, Value: (int)DateGranularity.Century }) { return false; }
        match = new(at, unit + 1, CalendarUnits.Century((scan[at].Value - 1L) * 100), DateGranularity.Century);
        return match.Value is not null;
    }

    // "the quarter" is the one the text has spoken of.
    private static bool TryMatchMentioned(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        if (scan.Kind(at - 1) != DateWordKind.The || scan.Kind(at + 1) == DateWordKind.Of) { return false; }
        for (var index = scan.Found.Count - 1; index >= scan.OldestRemembered; index--)
        {
            if (scan.Found[index].Granularity != DateGranularity.Quarter) { continue; }
            match = new(at, at + 1, scan.Found[index].Value, DateGranularity.Quarter);
            return true;
        }

        return false;
    }

    private static bool Finish(in DateScan scan, int from, int to, int number, int most, bool hyphenated, out DateMatch match)
    {
        var of = scan.Kind(to) == DateWordKind.Of || scan.Kind(to) == DateWordKind.In ? to + 1 : scan.IsHyphen(to) ? to + 1 : scan.Skip(to, ',');
        var year = scan.Skip(of, DateWordKind.Fiscal);
        if (scan[year].IsYear && scan.Kind(year + 1) != DateWordKind.Measure)
        {
            match = Match(from, year + 1, scan[year].Value, number, most);
            return true;
        }

        if (RelativeDates.TryReadYear(scan, of, out var relative, out var after))
        {
            match = relative is { } known ? Match(from, after, known, number, most) : new(from, after, null, Granularity(most));
            return true;
        }

        match = scan.Reference is { } reference
            ? Match(from, to, YearOf(scan, from, to, number, most, hyphenated, reference), number, most)
            : new(from, to, null, Granularity(most));
        return most == QuartersOfYear || hyphenated; // the first half of what, if not of a year: of a match
    }

    // Of the reference's year once it has begun, else of the year before; one that is over is next year's only where the text looks ahead.
    private static int YearOf(in DateScan scan, int from, int to, int number, int most, bool hyphenated, DateOnly reference)
    {
        var current = ((reference.Month - 1) * most / 12) + 1;
        if (number == current || hyphenated) { return number <= current ? reference.Year : reference.Year - 1; }
        var isAhead = TenseCues.Around(scan, from, to) == Tense.Future;
        if (number > current) { return isAhead ? reference.Year : reference.Year - 1; }
        return isAhead ? reference.Year + 1 : reference.Year;
    }

    private static DateMatch Match(int from, int to, int year, int number, int most) => most == QuartersOfYear
        ? new(from, to, CalendarUnits.Quarter((year * 4L) + number - 1), DateGranularity.Quarter)
        : new(from, to, CalendarUnits.Half(year, number), DateGranularity.HalfYear);

    private static DateGranularity Granularity(int most) => most == QuartersOfYear ? DateGranularity.Quarter : DateGranularity.HalfYear;
}
