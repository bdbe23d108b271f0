using System.Globalization;

namespace IsfTracker.Core.Dates;

internal enum EdtfPrecision { Open, Unknown, Century, Decade, Year, SomeMonth, SomeDayOfYear, Season, Month, SomeDayOfMonth, Day }

/// <summary>How sure the writer is of a date.</summary>
internal enum EdtfQualifier { None, Uncertain, Approximate, Both }

/// <summary>One date of an EDTF string: the whole of it, or one end of an interval.</summary>
/// <param name="Year">Astronomical: 0 is 1 BC. Of a decade or century with unspecified digits, the year nearest to 0.</param>
/// <param name="Month">1 to 12, of a season 21 to 24, 0 where there is none.</param>
/// <param name="Time">What stands behind the <c>T</c>; null where there is none.</param>
internal readonly record struct EdtfPart(
    EdtfPrecision Precision, long Year = 0, int Month = 0, int Day = 0, EdtfQualifier Qualifier = EdtfQualifier.None, string? Time = null)
{
    private const int Winter = 24;

    public static EdtfPart Of(DateOnly day) => new(EdtfPrecision.Day, day.Year, day.Month, day.Day);

    public bool IsDate => Precision is not (EdtfPrecision.Open or EdtfPrecision.Unknown);

    public static int DaysIn(long year, int month)
    {
        // The calendar repeats after 400 years, so that years DateTime does not know have their leap days too.
        var sameLeap = (int)(((year % 400) + 400) % 400) + 400;
        return DateTime.DaysInMonth(sameLeap, month);
    }

    public (long Year, int Month, int Day) First => Precision switch
    {
        EdtfPrecision.Century => (Year < 0 ? Year - 99 : Year, 1, 1),
        EdtfPrecision.Decade => (Year < 0 ? Year - 9 : Year, 1, 1),
        EdtfPrecision.Day => (Year, Month, Day),
        EdtfPrecision.Season => (Year, SeasonStart, 1),
        EdtfPrecision.Month or EdtfPrecision.SomeDayOfMonth => (Year, Month, 1),
        _ => (Year, 1, 1),
    };

    public (long Year, int Month, int Day) Last => Precision switch
    {
        EdtfPrecision.Century => (Year < 0 ? Year : Year + 99, 12, 31),
        EdtfPrecision.Decade => (Year < 0 ? Year : Year + 9, 12, 31),
        EdtfPrecision.Day => (Year, Month, Day),
        EdtfPrecision.Season when Month == Winter => (Year + 1, 2, DaysIn(Year + 1, 2)),
        EdtfPrecision.Season => (Year, SeasonStart + 2, DaysIn(Year, SeasonStart + 2)),
        EdtfPrecision.Month or EdtfPrecision.SomeDayOfMonth => (Year, Month, DaysIn(Year, Month)),
        _ => (Year, 12, 31),
    };

    public DateOnly Earliest => IsDate ? Clamp(First) : DateOnly.MinValue;

    public DateOnly Latest => IsDate ? Clamp(Last) : DateOnly.MaxValue;

    // Seasons as meteorologists of the northern hemisphere count them; winter begins in the December of its year.
    private int SeasonStart => (Month - 20) * 3;

    private static DateOnly Clamp((long Year, int Month, int Day) day) => day.Year switch
    {
        < 1 => DateOnly.MinValue,
        > 9999 => DateOnly.MaxValue,
        _ => new DateOnly((int)day.Year, day.Month, day.Day),
    };

    public string ToWords()
    {
        var words = Precision switch
        {
            EdtfPrecision.Open => "any date",
            EdtfPrecision.Unknown => "an unknown date",
            EdtfPrecision.Century => string.Create(CultureInfo.InvariantCulture, $"some year between {YearWords(First.Year)} and {YearWords(Last.Year)}"),
            EdtfPrecision.Decade => Year < 0 ? $"some year between {YearWords(First.Year)} and {YearWords(Last.Year)}" : $"the {YearWords(Year)}s",
            EdtfPrecision.SomeMonth => $"some month in {YearWords(Year)}",
            EdtfPrecision.SomeDayOfYear => $"some day in {YearWords(Year)}",
            EdtfPrecision.SomeDayOfMonth => $"some day in {MonthWords}",
            EdtfPrecision.Season or EdtfPrecision.Month => MonthWords,
            EdtfPrecision.Day => $"{DayNumber} {MonthWords}{TimeWords}",
            _ => YearWords(Year),
        };
        return QualifierWords + words;
    }

    public string DayNumber => Day.ToString(CultureInfo.InvariantCulture);

    public string MonthName => Month switch
    {
        21 => "spring",
        22 => "summer",
        23 => "autumn",
        Winter => "winter",
        _ => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Month),
    };

    public string QualifierWords => Qualifier switch
    {
        EdtfQualifier.Uncertain => "possibly ",
        EdtfQualifier.Approximate => "about ",
        EdtfQualifier.Both => "possibly about ",
        _ => "",
    };

    private string MonthWords => $"{MonthName} {YearWords(Year)}";

    private string TimeWords => Time is null ? "" : $" at {Time.Replace("Z", " UTC", StringComparison.Ordinal)}";

    private static string YearWords(long year) =>
        year > 0 ? year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{1 - year} BC");
}
