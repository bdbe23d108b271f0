using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Dates counted from the one the text has just spoken of: "three days later", "the following day", "that year", "a week earlier".</summary>
internal static class MentionedDates
{
    private const int Near = 300;

    /// <summary>The unit so many steps from the date mentioned last; null where none is near that is as fine as the unit.</summary>
    public static Edtf? Shift(in DateScan scan, int at, DateGranularity unit, int steps)
    {
        for (var index = scan.Found.Count - 1; index >= scan.OldestRemembered; index--)
        {
            var found = scan.Found[index];
            if (scan[at].Start - found.Span.End > Near) { return null; }
            if (found.Value is { } value && found.Granularity <= unit && IsWithin(value, unit)) { return CalendarUnits.Shift(value.Earliest, unit, steps); }
        }

        return null;
    }

    /// <summary>"that day", "the same month"; not "that" of a clause.</summary>
    public static bool TryMatch(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        if (scan[at + 1] is not { Kind: DateWordKind.Unit } unit || unit.Is(DateTokenTraits.Plural) || scan.IsHyphen(at + 2)) { return false; }
        var granularity = (DateGranularity)unit.Value;
        if (granularity is not (DateGranularity.Day or DateGranularity.Week or DateGranularity.Month or DateGranularity.Year)) { return false; }
        match = new(at, at + 2, Shift(scan, at, granularity, 0), granularity);
        return match.Value is not null;
    }

    private static bool IsWithin(Edtf value, DateGranularity unit) => unit switch
    {
        DateGranularity.Day => value.Earliest == value.Latest,
        DateGranularity.Week => value.Latest.DayNumber - value.Earliest.DayNumber < 7,
        DateGranularity.Month => value.Earliest.Year == value.Latest.Year && value.Earliest.Month == value.Latest.Month,
        _ => value.Earliest.Year == value.Latest.Year,
    };
}
