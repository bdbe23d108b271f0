using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>The year of a month or of a day in it: written, shared with another date, or the likeliest.</summary>
internal static class MonthYears
{
    /// <summary>Reads the year behind a month or day: ", 2025", "of 2025", "of this year".</summary>
    public static bool TryRead(in DateScan scan, int at, out int year, out int after)
    {
        var number = scan.IsHyphen(at) || scan[at].IsMark('/') ? at + 1 : scan.Skip(scan.Skip(scan.Skip(at, ','), DateWordKind.Of), DateWordKind.In);
        year = scan[number].Value;
        after = number + 1;
        if (scan[number].IsYear) { return scan.Kind(after) != DateWordKind.Measure; }
        if (SpelledNumbers.TryReadYear(scan, number, out var spelled, out var behind)) { (year, after) = (spelled, behind); return true; }
        return scan.Kind(at) is DateWordKind.Of or DateWordKind.Last or DateWordKind.This or DateWordKind.Next && TryReadYearOf(scan, scan.Skip(at, DateWordKind.Of), out year, out after);
    }

    /// <summary>"from January to April 2015", "Nov. 18-Dec. 19, 2015": the year is said once, behind the last.</summary>
    public static bool TryBorrow(in DateScan scan, int at, int month, out int year)
    {
        year = 0;
        var joined = scan[at].IsMark('-') || scan.Kind(at) is DateWordKind.To or DateWordKind.Until || MonthDates.IsWord(scan, at, "and") || MonthDates.IsWord(scan, at, "or") || MonthDates.IsWord(scan, at, "through");
        if (!joined) { return false; }
        var name = MonthDates.IsDay(scan[at + 1]) ? at + 2 : at + 1;
        if (!MonthDates.IsMonth(scan, name)) { return false; }
        var next = MonthDates.AfterName(scan, name);
        if (name == at + 1 && MonthDates.IsDay(scan[next])) { next++; }
        if (!TryRead(scan, next, out year, out _)) { return false; }
        if (month > scan[name].Value) { year--; }
        return true;
    }

    /// <summary>The year nearest to the day of writing, where the tense does not speak clearly for another.</summary>
    public static Edtf? Nearest(in DateScan scan, int from, int to, int month, int first, int last)
    {
        if (scan.Reference is not { } reference) { return null; }
        var tense = TenseCues.Around(scan, from, to);
        Edtf? best = null;
        var bestCost = long.MaxValue;
        for (var year = reference.Year - 4; year <= reference.Year + 4; year++)
        {
            if (MonthDates.DaySpan(year, month, first, last) is not { } candidate) { continue; }
            var distance = candidate.Earliest.DayNumber - reference.DayNumber;
            var cost = Math.Abs((long)distance) * Doubt(tense, distance, year != reference.Year);
            if (cost < bestCost) { (best, bestCost) = (candidate, cost); }
        }

        return best;
    }

    // A date without a year is one of the current year where it can be.
    private static int Doubt(Tense tense, int distance, bool isOtherYear) => (tense, distance) switch
    {
        (Tense.Unknown, > 0) when isOtherYear => 5,
        (Tense.Past, > 0) => 5,
        (Tense.Future, < 0) => 4,
        _ => 1,
    };

    // "of this year", "of that year": the one the text has spoken of.
    private static bool TryReadYearOf(in DateScan scan, int at, out int year, out int after)
    {
        year = 0;
        if (RelativeDates.TryReadYear(scan, at, out var relative, out after))
        {
            year = relative ?? 0;
            return relative is not null;
        }

        if (!(scan.Words(at) is "that") || scan[at + 1] is not { Kind: DateWordKind.Unit, Value: (int)DateGranularity.Year }) { return false; }
        after = at + 2;
        for (var index = scan.Found.Count - 1; index >= scan.OldestRemembered; index--)
        {
            if (scan.Found[index].Value is not { } mentioned || mentioned.Earliest == DateOnly.MinValue) { continue; }
            year = mentioned.Earliest.Year;
            return true;
        }

        return false;
    }
}
