using System.Globalization;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>Dates that depend on the day another sentence speaks of: "a month earlier", "two days later".</summary>
internal static class RelativeDays
{
    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The date, in the unit the words name; null when the words are of another kind or nothing stands before.</summary>
    public static Edtf? Resolve(string words, Edtf? before)
    {
        if (before is null || before.Earliest == DateOnly.MinValue || before.Earliest.Year is < 2 or > 9990) { return null; }
        var parts = words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var count, var unit, var direction] || direction is not ("earlier" or "before" or "later" or "after")) { return null; }
        var number = count is "a" or "an" or "the" ? 1 : Math.Max(Array.IndexOf(Numbers, count), 0);
        if (number == 0) { return null; }
        var sign = direction is "earlier" or "before" ? -number : number;
        return unit.TrimEnd('s') switch
        {
            "day" => Parse(before.Earliest.AddDays(sign), "yyyy-MM-dd"),
            "week" => Parse(before.Earliest.AddDays(7 * sign), "yyyy-MM-dd"),
            "month" => Parse(before.Earliest.AddMonths(sign), "yyyy-MM"),
            "year" => Parse(before.Earliest.AddYears(sign), "yyyy"),
            _ => null,
        };
    }

    private static Edtf Parse(DateOnly day, string format) => Edtf.Parse(day.ToString(format, CultureInfo.InvariantCulture));
}
