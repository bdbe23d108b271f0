using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Dates so many units away: "two months ago", "a year earlier", "three days later", "in two weeks", "the year-ago quarter".</summary>
internal static class DistantDates
{
    private const int SameSentence = 200;
    private const int QuartersOfYear = 4;

    public static bool TryMatch(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var number = scan.Kind(at) == DateWordKind.In ? at + 1 : at;
        if (!TryReadCount(scan, number, out var count)) { return false; }
        if (scan[number + 1] is not { Kind: DateWordKind.Unit, Value: var value } || value == (int)DateGranularity.Weekend) { return false; }
        var unit = (DateGranularity)value;
        var behind = number + 2;
        if (number > at) { return TryMatchAhead(scan, at, behind, unit, count, out match); }
        return scan.Kind(behind) switch
        {
            DateWordKind.Ago or DateWordKind.Earlier when count == 1 && unit == DateGranularity.Year => YearAgo(scan, at, behind + 1, out match),
            DateWordKind.Ago => Found(at, behind + 1, RelativeDates.Shift(scan.Reference, unit, -count), unit, out match),
            DateWordKind.Earlier or DateWordKind.Later when scan.Kind(behind + 1) != DateWordKind.This => Found(at, behind + 1, null, unit, out match),
            DateWordKind.Preposition when scan.Kind(behind + 1) == DateWordKind.Now => Found(at, behind + 2, RelativeDates.Shift(scan.Reference, unit, count), unit, out match),
            DateWordKind.Preposition when scan.Kind(behind + 1) == DateWordKind.Deictic => TryMatchFrom(scan, at, behind, unit, count, out match),
            _ => false,
        };
    }

    /// <summary>"year-ago quarter", "from a year-earlier", "the year-earlier period".</summary>
    public static bool TryMatchUnit(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var word = scan.IsHyphen(at + 1) ? at + 2 : at + 1;
        return scan[at].Value == (int)DateGranularity.Year && !scan[at].Is(DateTokenTraits.Plural)
            && scan.Kind(word) is DateWordKind.Ago or DateWordKind.Earlier
            && scan.Kind(at - 1) is not (DateWordKind.Cardinal or DateWordKind.Number)
            && YearAgo(scan, at, word + 1, out match);
    }

    // "in two weeks" tells when only where something is to come; else how long something took.
    private static bool TryMatchAhead(in DateScan scan, int at, int behind, DateGranularity unit, int count, out DateMatch match)
    {
        match = default;
        if (scan.Kind(behind) == DateWordKind.Of || scan.Kind(at - 1) == DateWordKind.Ordinal || TenseCues.Around(scan, at, behind) != Tense.Future) { return false; }
        return Found(at, behind, RelativeDates.Shift(scan.Reference, unit, count), unit, out match);
    }

    // "two days after tomorrow", "three weeks from today"
    private static bool TryMatchFrom(in DateScan scan, int at, int preposition, DateGranularity unit, int count, out DateMatch match)
    {
        match = default;
        var sign = scan.Words(preposition) switch { "before" => -1, "after" or "from" => 1, _ => 0 };
        if (sign == 0) { return false; }
        var anchor = RelativeDates.Shift(scan.Reference, DateGranularity.Day, scan[preposition + 1].Value)?.Earliest;
        var value = anchor is not { } day ? null : unit switch
        {
            DateGranularity.Day => CalendarUnits.Day(day.DayNumber + ((long)sign * count)),
            DateGranularity.Week => CalendarUnits.Day(day.DayNumber + (7L * sign * count)),
            _ => CalendarUnits.Shift(day, unit, sign * count),
        };
        return Found(at, preposition + 2, value, unit == DateGranularity.Week ? DateGranularity.Day : unit, out match);
    }

    // Results of a quarter are held against the same quarter of the year before.
    private static bool YearAgo(in DateScan scan, int at, int to, out DateMatch match)
    {
        var namesQuarter = scan.Kind(to) == DateWordKind.Quarter;
        var mentioned = LastQuarter(scan, namesQuarter ? int.MaxValue : SameSentence, scan[at].Start);
        if (mentioned is null && !namesQuarter) { return Found(at, to, RelativeDates.Shift(scan.Reference, DateGranularity.Year, -1), DateGranularity.Year, out match); }
        var index = mentioned is not null ? CalendarUnits.QuarterIndex(mentioned.Earliest)
            : scan.Reference is { } reference ? CalendarUnits.QuarterIndex(reference) - 1 : (long?)null;
        var value = index is { } known ? CalendarUnits.Quarter(known - QuartersOfYear) : null;
        return Found(at, namesQuarter ? to + 1 : to, value, DateGranularity.Quarter, out match);
    }

    private static Edtf? LastQuarter(in DateScan scan, int distance, int before)
    {
        for (var index = scan.Found.Count - 1; index >= scan.OldestRemembered; index--)
        {
            var found = scan.Found[index];
            if (before - found.Span.End > distance) { return null; }
            if (found is { Granularity: DateGranularity.Quarter, Value: not null }) { return found.Value; }
        }

        return null;
    }

    private static bool TryReadCount(in DateScan scan, int at, out int count)
    {
        count = scan[at].Value;
        return scan.Kind(at) is DateWordKind.Cardinal or DateWordKind.Indefinite || (scan.Kind(at) == DateWordKind.Number && !scan[at].Is(DateTokenTraits.Plural) && !scan[at].Is(DateTokenTraits.Ordinal));
    }

    private static bool Found(int from, int to, Edtf? value, DateGranularity granularity, out DateMatch match)
    {
        match = new(from, to, value, granularity);
        return true;
    }
}
