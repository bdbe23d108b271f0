namespace IsfTracker.Core.Reading;

/// <summary>A line that says only where and on which day of an unnamed year: "HALLIN, July 28 (LW)", "TOLMIN, April 13", "Tolmin. April 16. Interfax-Lakeland".</summary>
/// <param name="Outlet">Where the line names it.</param>
internal sealed record DayLine(MonthDay Day, string? Outlet)
{
    private const int Longest = 60;
    private const int MostNames = 3;

    public static DayLine? Find(string line)
    {
        if (line.Length > Longest || MonthDay.Find(line, out var rest) is not { } day) { return null; }
        var names = rest.Count <= MostNames && (rest.Any(IsKnown) || rest.All(IsInCapitals));
        return IsPlaceWithAgency(line) || rest.All(word => CreditLine.IsFiller(word) || (names && char.IsUpper(word[0]))) ? new DayLine(day, rest.FirstOrDefault(IsKnown)) : null;
    }

    /// <summary>"Reuters", or an edition of it: "Interfax-Lakeland".</summary>
    private static bool IsKnown(string name) => KnownOutlets.Find(name) is not null || (name.IndexOf('-', StringComparison.Ordinal) is > 2 and var dash && KnownOutlets.Find(name[..dash]) is not null);

    /// <summary>A place.</summary>
    private static bool IsInCapitals(string word) => word.Length > 2 && word.All(char.IsAsciiLetterUpper);

    private static bool IsPlaceWithAgency(string line)
    {
        var bare = line.TrimEnd(' ', '-', '–', '—');
        return bare.Length > 0 && bare[^1] == ')' && bare.Contains(" (", StringComparison.Ordinal) && Dateline.IsPlaceAndDay(bare);
    }
}
