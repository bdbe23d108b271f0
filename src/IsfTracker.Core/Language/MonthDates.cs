using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Dates that name a month: "Nov. 7, 2025", "7 November", "the 7th of November", "November 2025", "in April".</summary>
internal static class MonthDates
{
    public static bool TryMatch(in DateScan scan, int at, out DateMatch match)
    {
        var next = AfterName(scan, at);
        return TryMatchDay(scan, at, next, out match) || TryMatchYear(scan, at, next, out match) || TryMatchAlone(scan, at, next, out match);
    }

    /// <summary>"7 Nov 2025", "15-29 October", "7th of November", "seventh of November".</summary>
    public static bool TryMatchDayFirst(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        if (!SpelledNumbers.TryReadDay(scan, at, out var first, out var next)) { return false; }
        var isOrdinal = SpelledNumbers.IsOrdinal(scan, next);
        var last = first;
        if (TryReadRangeEnd(scan, next, first, between: scan.Kind(at - 1) == DateWordKind.Preposition, out var second, out var after))
        {
            (last, next) = (second, after);
        }

        if ((isOrdinal || last > first || scan.Kind(at) == DateWordKind.Number) && scan.Kind(next) == DateWordKind.Of) { next++; }
        else if (scan.IsHyphen(next) || scan[next].IsMark('/')) { next++; }
        if (scan.Kind(next) is not (DateWordKind.Month or DateWordKind.MonthAbbreviation)) { return false; }
        if (!isOrdinal && !scan[next].Is(DateTokenTraits.Capital) && MonthNames.IsWord(scan[next].Value)) { return false; }
        if (scan.Kind(at) is DateWordKind.Ordinal && scan.Kind(next - 1) != DateWordKind.Of) { return false; }
        var month = scan[next].Value;
        return TryFinish(scan, at, AfterName(scan, next), month, first, last, out match);
    }

    /// <summary>"2017 April", "2017-Apr-05", "2017 April 05 (Wednesday)".</summary>
    public static bool TryMatchYearFirst(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var next = IsSlash(scan, at + 1) || scan.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (!scan[at].IsYear || !IsMonth(scan, next) || MonthNames.IsWord(scan[next].Value) && !scan[next].Is(DateTokenTraits.Capital)) { return false; }
        var end = AfterName(scan, next);
        if (next > at + 1 && (IsSlash(scan, end) || scan.IsHyphen(end)) && IsDay(scan[end + 1]))
        {
            match = new(at, end + 2, CalendarUnits.Day(scan[at].Value, scan[next].Value, scan[end + 1].Value));
            return match.Value is not null;
        }

        if (scan.Kind(end) == DateWordKind.Number)
        {
            if (next > at + 1 || !IsDay(scan[end]) || scan[end].Length > 2 || !scan[next].Is(DateTokenTraits.Capital)) { return false; }
            match = new(at, end + 1, CalendarUnits.Day(scan[at].Value, scan[next].Value, scan[end].Value));
            return match.Value is not null;
        }
        match = new(at, end, Edtf.Month(scan[at].Value, scan[next].Value), DateGranularity.Month);
        return true;
    }

    /// <summary>The place behind a month and the stop of its abbreviation.</summary>
    public static int AfterName(in DateScan scan, int at)
    {
        var stop = scan[at + 1];
        return scan.Kind(at) == DateWordKind.MonthAbbreviation && stop.IsMark('.') && stop.Is(DateTokenTraits.Glued) ? at + 2 : at + 1;
    }

    private static bool TryMatchDay(in DateScan scan, int at, int next, out DateMatch match)
    {
        match = default;
        var day = scan.Skip(scan.Skip(scan.IsHyphen(next) || IsSlash(scan, next) ? next + 1 : next, ','), DateWordKind.The);
        if (!SpelledNumbers.TryReadDay(scan, day, out var first, out var end) || (scan.Kind(day) != DateWordKind.Number && !StandsAlone(scan, at, end))) { return false; }
        if (scan.Kind(end) == DateWordKind.Measure || (scan.IsHyphen(end) && scan.Kind(end + 1) is DateWordKind.Other or DateWordKind.Unit)) { return false; }
        var last = first;
        if (TryReadRangeEnd(scan, end, first, between: IsWord(scan, at - 1, "between"), out var second, out var after) && after is var behind && !IsMonth(scan, scan.Skip(behind, DateWordKind.Of))) { (last, end) = (second, behind); }
        return TryFinish(scan, at, end, scan[at].Value, first, last, out match);
    }

    // "May twenty nine." and "January first, 2000", not "in May ten men", "April first met"
    private static bool StandsAlone(in DateScan scan, int month, int end) =>
        (!MonthNames.IsWord(scan[month].Value) || scan[month].Is(DateTokenTraits.Capital)) && scan.Kind(month - 1) != DateWordKind.In
        && (scan.Kind(end) is DateWordKind.Break or DateWordKind.Mark or DateWordKind.Preposition or DateWordKind.To or DateWordKind.Until or DateWordKind.Of or DateWordKind.Cardinal || scan[end].IsYear)
        && !scan.IsHyphen(end);

    private static bool IsSlash(in DateScan scan, int at) => scan[at].IsMark('/') && scan[at].Is(DateTokenTraits.Glued);

    public static bool TryFinish(in DateScan scan, int from, int to, int month, int first, int last, out DateMatch match)
    {
        match = default;
        var hasYear = MonthYears.TryRead(scan, to, out var year, out var after);
        if (hasYear)
        {
            var value = DaySpan(year, month, first, last);
            match = new(from, after, value);
            return value is not null;
        }

        if (MonthYears.TryBorrow(scan, to, month, out year) && DaySpan(year, month, first, last) is { } borrowed)
        {
            match = new(from, to, borrowed);
            return true;
        }

        if (first > EdtfPart.DaysIn(2000, month)) { return false; }
        if (IsAttackOf2001(scan, to, month, first, last))
        {
            match = new(from, to, CalendarUnits.Day(2001, month, first));
            return true;
        }

        match = new(from, to, MonthYears.Nearest(scan, from, to, month, first, last));
        return true;
    }

    // "the Sept. 11 attacks" name their year to every reader since.
    private static bool IsAttackOf2001(in DateScan scan, int at, int month, int first, int last) =>
        (month, first, last) is (9, 11, 11) && !(scan.Reference < new DateOnly(2001, 9, 11))
        && (scan.Words(at) is "attack" or "attacks" || (scan.Words(at) is "terror" or "terrorist" && scan.Words(at + 1) is "attack" or "attacks"));

    /// <summary>The days of a month from one to another; null where the month has none of them.</summary>
    public static Edtf? DaySpan(int year, int month, int first, int last)
    {
        var start = CalendarUnits.Day(year, month, first);
        var end = first == last ? start : CalendarUnits.Day(year, month, last);
        return start is null || end is null || end.Latest < start.Earliest ? null : Edtf.Between(start.Earliest, end.Latest);
    }

    private static bool TryMatchYear(in DateScan scan, int at, int next, out DateMatch match)
    {
        match = default;
        if (!MonthYears.TryRead(scan, next, out var year, out var after)) { return false; }
        match = new(at, after, Edtf.Month(year, scan[at].Value), DateGranularity.Month);
        return true;
    }

    private static bool TryMatchAlone(in DateScan scan, int at, int next, out DateMatch match)
    {
        match = default;
        if (!MonthNames.StandsForMonth(scan, at, next)) { return false; }
        match = new(at, next, Resolve(scan, at, next), DateGranularity.Month);
        return true;
    }

    // The most recent one, unless the tense points ahead or the month begins soon.
    private static Edtf? Resolve(in DateScan scan, int from, int to)
    {
        if (MonthYears.TryBorrow(scan, to, scan[from].Value, out var year)) { return CalendarUnits.Month((year * 12L) + scan[from].Value - 1); }
        if (scan.Reference is not { } reference) { return null; }
        var ahead = (scan[from].Value - reference.Month + 12) % 12;
        var tense = TenseCues.Around(scan, from, to);
        var isAhead = tense == Tense.Future || (tense == Tense.Unknown && ahead <= 2);
        return CalendarUnits.Month(CalendarUnits.MonthIndex(reference) + (ahead == 0 || isAhead ? ahead : ahead - 12));
    }

    private static bool TryReadRangeEnd(in DateScan scan, int at, int first, bool between, out int second, out int after)
    {
        var joined = scan[at].IsMark('-') || scan.Kind(at) == DateWordKind.To || IsWord(scan, at, "through") || scan.Words(at) is "until" or "till" || (between && IsWord(scan, at, "and"));
        (second, after) = (0, at);
        return joined && SpelledNumbers.TryReadDay(scan, scan.Skip(at + 1, DateWordKind.The), out second, out after) && second > first;
    }

    public static bool IsWord(in DateScan scan, int at, string word) =>
        scan.Kind(at) == DateWordKind.Preposition && scan.Words(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    public static bool IsMonth(in DateScan scan, int at) => scan.Kind(at) is DateWordKind.Month or DateWordKind.MonthAbbreviation;

    public static bool IsDay(DateToken token) =>
        token.Value is >= 1 and <= 31 && (token.Kind == DateWordKind.Ordinal || (token.Kind == DateWordKind.Number && !token.Is(DateTokenTraits.Plural) && token.Length <= 4));
}
