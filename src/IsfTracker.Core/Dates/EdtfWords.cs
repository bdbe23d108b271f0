namespace IsfTracker.Core.Dates;

/// <summary>Dates as a reader sees them.</summary>
internal static class EdtfWords
{
    public static string Of(EdtfPart start, EdtfPart? end) => end switch
    {
        null => start.ToWords(),
        { } last when start == last => start.ToWords(),
        { IsDate: true } last when start.IsDate => Span(start, last),
        { Precision: EdtfPrecision.Open } when start.IsDate => $"{Preposition(start)} or after {start.ToWords()}",
        { Precision: EdtfPrecision.Unknown } when start.IsDate => $"from {start.ToWords()}, end unknown",
        { IsDate: true } last when start.Precision == EdtfPrecision.Open => $"{Preposition(last)} or before {last.ToWords()}",
        { IsDate: true } last => $"until {last.ToWords()}, start unknown",
        _ => "an unknown date",
    };

    private static string Preposition(EdtfPart part) => part.Precision == EdtfPrecision.Day ? "on" : "in";

    private static string Span(EdtfPart start, EdtfPart end)
    {
        var plain = start.Qualifier == EdtfQualifier.None && end.Qualifier == EdtfQualifier.None;
        var first = plain ? Shortened(start, end) : start.ToWords();
        return plain && IsNextDay(start, end) ? $"{first} or {end.ToWords()}" : $"between {first} and {end.ToWords()}";
    }

    // "15 and 29 October 2025": what both ends share is said once.
    private static string Shortened(EdtfPart start, EdtfPart end)
    {
        if (start.Precision != end.Precision || start.Year != end.Year) { return start.ToWords(); }
        return start.Precision switch
        {
            EdtfPrecision.Day when start.Month == end.Month => start.DayNumber,
            EdtfPrecision.Day => $"{start.DayNumber} {start.MonthName}",
            EdtfPrecision.Month or EdtfPrecision.Season => start.MonthName,
            _ => start.ToWords(),
        };
    }

    private static bool IsNextDay(EdtfPart start, EdtfPart end) =>
        start.Precision == EdtfPrecision.Day && end.Precision == EdtfPrecision.Day
        && start.Earliest < DateOnly.MaxValue && start.Earliest.AddDays(1) == end.Earliest;
}
