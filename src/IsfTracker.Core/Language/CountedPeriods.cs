using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Several units up to the day of writing or from it on: "the past three days", "the next two weeks", "the last two quarters".</summary>
/// <remarks>Only where they are short enough to date something by: "the past five years" tells how long.</remarks>
internal static class CountedPeriods
{
    private const int Most = 99;

    public static bool TryMatch(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var next = at + 1;
        var direction = scan.Kind(at);
        if (direction == DateWordKind.This && scan.Kind(next) is DateWordKind.Past or DateWordKind.Next) { direction = scan.Kind(next++); }
        if (direction == DateWordKind.Following && scan.Found.Count == 0) { direction = DateWordKind.Next; }
        if (direction is not (DateWordKind.Last or DateWordKind.Past or DateWordKind.Next) || scan.Kind(next) == DateWordKind.Indefinite) { return false; }
        if (!DateCounts.TryRead(scan, next, out var count, out var unit) || count is < 2 or > Most) { return false; }
        if (scan.Kind(unit) != DateWordKind.Unit || !scan[unit].Is(DateTokenTraits.Plural) || scan.Kind(unit + 1) == DateWordKind.Of) { return false; }
        var granularity = (DateGranularity)scan[unit].Value;
        if (granularity is not (DateGranularity.Day or DateGranularity.Week or DateGranularity.Quarter)) { return false; }
        match = new(at, unit + 1, Resolve(scan.Reference, granularity, direction == DateWordKind.Next ? count : -count), granularity);
        return true;
    }

    /// <summary>"the 2 next days", "the two previous quarters".</summary>
    public static bool TryMatchReversed(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        if (scan.Kind(at - 1) != DateWordKind.The || !DateCounts.TryRead(scan, at, out var count, out var direction) || count is < 2 or > Most) { return false; }
        var isNext = scan.Kind(direction) == DateWordKind.Next;
        if (!isNext && scan.Kind(direction) is not (DateWordKind.Last or DateWordKind.Past)) { return false; }
        if (scan[direction + 1] is not { Kind: DateWordKind.Unit } unit || !unit.Is(DateTokenTraits.Plural) || unit.Value is not ((int)DateGranularity.Day or (int)DateGranularity.Week or (int)DateGranularity.Quarter)) { return false; }
        match = new(at, direction + 2, Resolve(scan.Reference, (DateGranularity)unit.Value, isNext ? count : -count), (DateGranularity)unit.Value);
        return true;
    }

    private static Edtf? Resolve(DateOnly? reference, DateGranularity unit, int count)
    {
        if (reference is not { } day) { return null; }
        if (unit == DateGranularity.Quarter)
        {
            var quarter = CalendarUnits.QuarterIndex(day);
            return Between(CalendarUnits.Quarter(quarter + (count < 0 ? count : 1)), CalendarUnits.Quarter(quarter + (count < 0 ? -1 : count)));
        }

        var days = count * (unit == DateGranularity.Week ? 7 : 1);
        var (first, last) = count < 0 ? (days, 0) : (1, days);
        return Between(CalendarUnits.Day(day.DayNumber + first), CalendarUnits.Day(day.DayNumber + last));
    }

    private static Edtf? Between(Edtf? first, Edtf? last) => first is null || last is null ? null : Edtf.Between(first.Earliest, last.Latest);
}
