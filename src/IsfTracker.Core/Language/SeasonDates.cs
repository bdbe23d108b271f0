using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>"summer 1998", "the spring of 1999", "in the fall", "next spring".</summary>
internal static class SeasonDates
{
    private const int Autumn = 23;

    public static bool TryMatch(in DateScan scan, int at, out DateMatch match)
    {
        match = default;
        var year = scan.Skip(at + 1, DateWordKind.Of);
        if (scan[year].IsYear && scan.Kind(year + 1) != DateWordKind.Measure)
        {
            match = new(at, year + 1, CalendarUnits.Season(scan[year].Value, scan[at].Value), DateGranularity.Season);
            return true;
        }

        if (RelativeDates.TryReadYear(scan, year, out var relative, out var after))
        {
            match = new(at, after, relative is { } known ? CalendarUnits.Season(known, scan[at].Value) : null, DateGranularity.Season);
            return true;
        }

        if (!StandsForSeason(scan, at)) { return false; }
        var direction = TenseCues.Around(scan, at, at + 1) == Tense.Future ? DateWordKind.Next : DateWordKind.Other;
        match = new(at, at + 1, Resolve(scan.Reference, scan[at].Value, direction), DateGranularity.Season);
        return true;
    }

    /// <summary>The season of the year asked for; without a direction the latest that has begun.</summary>
    public static Edtf? Resolve(DateOnly? reference, int season, DateWordKind direction)
    {
        if (reference is not { } day) { return null; }
        var isRunning = SeasonOf(day) == season;
        // Winter belongs to the year it begins in.
        var latest = season == CalendarUnits.Winter ? day.Month == 12 ? day.Year : day.Year - 1 : day.Month >= ((season - 20) * 3) ? day.Year : day.Year - 1;
        return direction switch
        {
            DateWordKind.Last or DateWordKind.Past => CalendarUnits.Season(isRunning ? latest - 1 : latest, season),
            DateWordKind.Next => CalendarUnits.Season(latest + 1, season),
            DateWordKind.This => CalendarUnits.Season(season == CalendarUnits.Winter && day.Month <= 2 ? day.Year - 1 : day.Year, season),
            _ => CalendarUnits.Season(latest, season),
        };
    }

    private static int SeasonOf(DateOnly day) => day.Month switch { >= 3 and <= 5 => 21, >= 6 and <= 8 => 22, >= 9 and <= 11 => Autumn, _ => CalendarUnits.Winter };

    // "in summer", "in the fall", "late spring"; not "the spring", "a fall", nor "in the fall of the city".
    private static bool StandsForSeason(in DateScan scan, int at)
    {
        if (scan.Kind(at + 1) == DateWordKind.Of) { return false; }
        if (scan[at - 1] is { Kind: DateWordKind.Part }) { return true; }
        if (scan.Kind(at - 1) == DateWordKind.In) { return scan[at].Value != Autumn || scan.Words(at)[0] is 'a' or 'A'; }
        return scan.Kind(at - 1) == DateWordKind.The && (scan.Kind(at - 2) is DateWordKind.In or DateWordKind.Since or DateWordKind.Until || scan.Words(at - 2) is "during");
    }
}
