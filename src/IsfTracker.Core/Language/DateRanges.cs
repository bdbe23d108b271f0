using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Two dates that are the ends of one period: "from 27 October to 3 November", "between Nov. 3 and Nov. 9", "Oct. 30-Nov. 2", "January-March 1990".</summary>
/// <remarks>Months and years behind "to" stay two: news compares them ("rose from 1988 to 1989").</remarks>
internal static class DateRanges
{
    public static bool TryJoin(in DateScan scan, in DateMatch first, in DateMatch second, out DateMatch joined)
    {
        joined = default;
        if (first.Granularity != second.Granularity || first.Value is not { } start || second.Value is not { } end) { return false; }
        if (!IsOneUnit(start, first.Granularity) || !IsOneUnit(end, first.Granularity) || end.Latest <= start.Latest) { return false; }
        if (!IsJoined(scan, first, second)) { return false; }
        joined = new(first.From, second.To, Edtf.Parse($"{start}/{end}"), first.Granularity);
        return true;
    }

    private static bool IsOneUnit(Edtf value, DateGranularity granularity) => granularity switch
    {
        DateGranularity.Day => value.Earliest == value.Latest,
        DateGranularity.Month => value.Earliest.Year == value.Latest.Year && value.Earliest.Month == value.Latest.Month,
        _ => false,
    };

    private static bool IsJoined(in DateScan scan, in DateMatch first, in DateMatch second)
    {
        var joiner = first.To;
        if (second.From > joiner + 2 || second.From == joiner) { return false; }
        if (second.From == joiner + 2 && scan.Kind(joiner + 1) != DateWordKind.The) { return false; }
        if (first.Granularity == DateGranularity.Month) { return scan.IsHyphen(joiner); }
        var opening = scan.Kind(first.From - 1) == DateWordKind.The ? first.From - 2 : first.From - 1;
        if (scan.Words(opening - 1) is "postponed" or "moved" or "delayed" or "rescheduled" or "shifted") { return false; }
        return scan.Kind(joiner) switch
        {
            DateWordKind.Mark => scan[joiner].IsMark('-'),
            DateWordKind.To => !IsWeekday(scan, first) || MonthDates.IsWord(scan, opening, "from"),
            DateWordKind.Until => scan.Words(joiner) is "until" or "till",
            DateWordKind.Preposition => MonthDates.IsWord(scan, joiner, "through") || (MonthDates.IsWord(scan, joiner, "and") && MonthDates.IsWord(scan, opening, "between")),
            _ => false,
        };
    }

    private static bool IsWeekday(in DateScan scan, in DateMatch match) => match.To == match.From + 1;
}
