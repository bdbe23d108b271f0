using System.Globalization;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Whole days, weeks, months and so on as dates. Null where they lie outside of the calendar.</summary>
internal static class CalendarUnits
{
    public const int Winter = 24;

    public static Edtf? Day(long number) => Span(number, number);

    public static Edtf? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Edtf.Day(new DateOnly(year, month, day)) : null;

    /// <summary>Monday to Sunday of the week that a day is in, or of one that many weeks after it.</summary>
    public static Edtf? Week(DateOnly day, int shift = 0)
    {
        var monday = Monday(day) + (7L * shift);
        return Span(monday, monday + 6);
    }

    /// <summary>Saturday and Sunday of the week that a day is in, or of one that many weeks after it.</summary>
    public static Edtf? Weekend(DateOnly day, int shift = 0)
    {
        var saturday = Monday(day) + 5 + (7L * shift);
        return Span(saturday, saturday + 1);
    }

    /// <summary>A month counted from the January of the year 0.</summary>
    public static Edtf? Month(long index) =>
        index is >= 12 and < 120_000 ? Edtf.Month((int)(index / 12), (int)(index % 12) + 1) : null;

    public static long MonthIndex(DateOnly day) => (day.Year * 12L) + day.Month - 1;

    /// <summary>A quarter counted from the first of the year 0.</summary>
    public static Edtf? Quarter(long index) => Months(index * 3, 3);

    public static long QuarterIndex(DateOnly day) => MonthIndex(day) / 3;

    public static Edtf? Half(int year, int half) => Months((year * 12L) + ((half - 1) * 6), 6);

    public static Edtf? Year(long year) => year is >= 1 and <= 9999 ? Edtf.Year((int)year) : null;

    public static Edtf? Season(int year, int season) =>
        year is >= 1 and <= 9999 ? Edtf.Parse(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{season}")) : null;

    public static Edtf? Decade(long year) =>
        year is >= 10 and <= 9999 ? Edtf.Parse(string.Create(CultureInfo.InvariantCulture, $"{year / 10:D3}X")) : null;

    /// <summary>The century that a year is in: <c>19XX</c> of 1985.</summary>
    public static Edtf? Century(long year) =>
        year is >= 100 and <= 9999 ? Edtf.Parse(string.Create(CultureInfo.InvariantCulture, $"{year / 100:D2}XX")) : null;

    /// <summary>The unit that lies so many units from the one a day is in.</summary>
    public static Edtf? Shift(DateOnly day, DateGranularity unit, long shift) => unit switch
    {
        DateGranularity.Day => Day(day.DayNumber + shift),
        DateGranularity.Week => Math.Abs(shift) < 1_000_000 ? Week(day, (int)shift) : null,
        DateGranularity.Weekend => Math.Abs(shift) < 1_000_000 ? Weekend(day, (int)shift) : null,
        DateGranularity.Month => Month(MonthIndex(day) + shift),
        DateGranularity.Quarter => Quarter(QuarterIndex(day) + shift),
        DateGranularity.Year => Year(day.Year + shift),
        DateGranularity.Decade => Decade(day.Year + (shift * 10)),
        DateGranularity.Century => Century(day.Year + (shift * 100)),
        _ => null,
    };

    private static long Monday(DateOnly day) => day.DayNumber - (((int)day.DayOfWeek + 6) % 7);

    private static Edtf? Months(long first, int count) =>
        first >= 12 && first + count <= 119_988 ? Span(FirstOf(first), FirstOf(first + count) - 1) : null;

    private static long FirstOf(long month) => new DateOnly((int)(month / 12), (int)(month % 12) + 1, 1).DayNumber;

    private static Edtf? Span(long first, long last) =>
        first >= 0 && last <= DateOnly.MaxValue.DayNumber ? Edtf.Between(DateOnly.FromDayNumber((int)first), DateOnly.FromDayNumber((int)last)) : null;
}
