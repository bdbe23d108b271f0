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
        if (!DateCounts.TryRead(scan, number, out var count, out var name)) { return false; }
        if (scan.Kind(name) == DateWordKind.Weekdays) { return TryMatchWeekdays(scan, at, name, count, out match); }
        if (scan[name] is not { Kind: DateWordKind.Unit, Value: var value } || value == (int)DateGranularity.Weekend) { return false; }
        var unit = (DateGranularity)value;
        if (scan.Words(name)[0] is 'f') { count *= 2; } // a fortnight
        var behind = name + 1;
        if (number > at) { return TryMatchAhead(scan, at, behind, unit, count, out match); }
        return scan.Kind(behind) switch
        {
            DateWordKind.Ago or DateWordKind.Earlier when count == 1 && unit == DateGranularity.Year => YearAgo(scan, at, behind + 1, out match),
            DateWordKind.Ago when unit == DateGranularity.Week && scan.Kind(behind + 1) == DateWordKind.Weekday =>
                Found(at, behind + 2, Past(scan.Reference, scan[behind + 1].Value, count), DateGranularity.Day, out match),
            DateWordKind.Ago => Found(at, behind + 1, RelativeDates.Shift(scan.Reference, unit, -count), unit, out match),
            DateWordKind.Earlier or DateWordKind.Later when scan.Kind(behind + 1) != DateWordKind.This =>
                Found(at, behind + 1, MentionedDates.Shift(scan, at, unit, scan.Kind(behind) == DateWordKind.Later ? count : -count), unit, out match),
            DateWordKind.Preposition when scan.Kind(behind + 1) == DateWordKind.Now => Found(at, behind + 2, RelativeDates.Shift(scan.Reference, unit, count), unit, out match),
            DateWordKind.Preposition when scan.Kind(behind + 1) == DateWordKind.Deictic => TryMatchFrom(scan, at, behind, unit, count, out match),
            DateWordKind.Preposition => TryMatchFromDay(scan, at, behind, unit, count, out match),
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
        return unit == DateGranularity.Week
            ? Found(at, behind, Shift(scan.Reference, unit, count), DateGranularity.Day, out match)
            : Found(at, behind, RelativeDates.Shift(scan.Reference, unit, count), unit, out match);
    }

    // "two days after tomorrow", "three weeks from today"
    private static bool TryMatchFrom(in DateScan scan, int at, int preposition, DateGranularity unit, int count, out DateMatch match)
    {
        match = default;
        var sign = Sign(scan, preposition);
        if (sign == 0) { return false; }
        var anchor = RelativeDates.Shift(scan.Reference, DateGranularity.Day, scan[preposition + 1].Value)?.Earliest;
        var value = anchor is not { } day ? null : unit switch
        {
            DateGranularity.Day => CalendarUnits.Day(day.DayNumber + ((long)sign * count)),
            DateGranularity.Week or DateGranularity.Month => Shift(day, unit, (long)sign * count),
            _ => CalendarUnits.Shift(day, unit, sign * count),
        };
        return Found(at, preposition + 2, value, unit is DateGranularity.Week or DateGranularity.Month ? DateGranularity.Day : unit, out match);
    }

    // "a week from Friday", "three days after Nov. 2"; not "for three days after Nov. 2"
    private static bool TryMatchFromDay(in DateScan scan, int at, int preposition, DateGranularity unit, int count, out DateMatch match)
    {
        match = default;
        var sign = Sign(scan, preposition);
        if (sign == 0 || unit is not (DateGranularity.Day or DateGranularity.Week or DateGranularity.Month) || IsLength(scan, at - 1)) { return false; }
        if (!TryMatchDay(scan, preposition + 1, out var anchor)) { return false; }
        var isComing = scan.Reference is not null && scan.Kind(preposition + 1) == DateWordKind.Weekday && MonthDates.IsWord(scan, preposition, "from") && anchor.To == preposition + 2;
        var day = isComing ? WeekdayDates.Coming(scan.Reference!.Value, scan[preposition + 1].Value) : anchor.Value;
        return Found(at, anchor.To, Shift(day?.Earliest, unit, sign * (long)count), DateGranularity.Day, out match);
    }

    /// <summary>A single day: "Friday", "next Friday", "Nov. 2", "the 3rd of May", "Christmas".</summary>
    public static bool TryMatchDay(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var read = scan.Kind(at) switch
        {
            DateWordKind.Month or DateWordKind.MonthAbbreviation => MonthDates.TryMatch(scan, at, out match),
            DateWordKind.Weekday => WeekdayDates.TryMatch(scan, at, out match),
            DateWordKind.Number or DateWordKind.Ordinal => MonthDates.TryMatchDayFirst(scan, at, out match),
            DateWordKind.NumericDate or DateWordKind.Holiday => DateExpressions.TryMatch(scan, at, out match),
            DateWordKind.Last or DateWordKind.This or DateWordKind.Next when scan.Kind(at + 1) == DateWordKind.Weekday => RelativeDates.TryMatch(scan, at, out match),
            _ => false,
        };
        return read && match.Granularity == DateGranularity.Day;
    }

    private static bool IsLength(in DateScan scan, int at) =>
        scan.Kind(at) is DateWordKind.The or DateWordKind.Last or DateWordKind.Past or DateWordKind.Next or DateWordKind.Ordinal
        || (scan.Kind(at) == DateWordKind.Preposition && !(scan.Words(at) is "on" or "and" or "or"));

    private static int Sign(in DateScan scan, int preposition) => scan.Words(preposition) switch { "before" => -1, "after" or "from" => 1, _ => 0 };

    private static Edtf? Shift(DateOnly? day, DateGranularity unit, long steps)
    {
        if (day is not { } start || steps is < -9999 or > 9999) { return null; }
        if (unit != DateGranularity.Month) { return CalendarUnits.Day(start.DayNumber + (steps * (unit == DateGranularity.Week ? 7 : 1))); }
        return CalendarUnits.Month(CalendarUnits.MonthIndex(start) + steps) is { } month ? CalendarUnits.Day(month.Earliest.Year, month.Earliest.Month, Math.Min(start.Day, month.Latest.Day)) : null;
    }

    // "two Mondays ago"
    private static bool TryMatchWeekdays(in DateScan scan, int at, int name, int count, out DateMatch match) =>
        Found(at, name + 2, Past(scan.Reference, scan[name].Value, count - 1), DateGranularity.Day, out match) && scan.Kind(name + 1) == DateWordKind.Ago;

    // The last such day before the day of writing, so many weeks back.
    private static Edtf? Past(DateOnly? reference, int weekday, long weeks) =>
        reference is { } day && WeekdayDates.Resolve(day, weekday, DateWordKind.Last) is { } last ? CalendarUnits.Day(last.Earliest.DayNumber - (7 * weeks)) : null;

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

    private static bool Found(int from, int to, Edtf? value, DateGranularity granularity, out DateMatch match)
    {
        match = new(from, to, value, granularity);
        return true;
    }
}
