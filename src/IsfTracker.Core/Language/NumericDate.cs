using System.Globalization;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Dates of digits alone: <c>2025-11-07</c>, <c>07.11.2025</c>, <c>11/7/25</c>, <c>2025-11</c>.</summary>
internal static class NumericDate
{
    private const int FarFromReference = 31;
    private const int YearsAhead = 20;

    /// <summary>"07.11.25": with fewer digits it is the number of a version.</summary>
    private const int ShortDotted = 8;

    private const int LastShortYear = 2068;

    public static bool Fits(ReadOnlySpan<char> digits) => TryRead(digits, null, null, out _, out _);

    /// <summary>Where day and month could be exchanged, the given order decides; without one the reading close to the reference, else the day first.</summary>
    public static bool TryRead(ReadOnlySpan<char> digits, NumericDateOrder? order, DateOnly? reference, out Edtf value, out DateGranularity granularity)
    {
        value = null!;
        granularity = DateGranularity.Day;
        if (digits.Length == 8 && digits.IndexOfAnyExceptInRange('0', '9') < 0) { return TryReadCompact(digits, out value); }
        Span<int> parts = stackalloc int[3];
        if (!TrySplit(digits, parts, out var count, out var separator, out var firstLength, out var lastLength)) { return false; }
        if (count == 2)
        {
            granularity = DateGranularity.Month;
            return TryReadMonth(parts, separator, firstLength, lastLength, out value);
        }

        if (firstLength == 4) { return lastLength <= 2 && TryDay(parts[0], parts[1], parts[2], out value); }
        var year = lastLength switch { 4 => parts[2], 2 when separator == '/' || (separator == '.' && digits.Length == ShortDotted) => ShortYear(parts[2], reference), _ => 0 };
        var dayFirst = TryDay(year, parts[1], parts[0], out var european);
        var monthFirst = TryDay(year, parts[0], parts[1], out var american);
        if (!dayFirst && !monthFirst) { return false; }
        value = (dayFirst, monthFirst) switch
        {
            (true, false) => european,
            (false, true) => american,
            _ => Choose(european, american, order, reference),
        };
        return true;
    }

    // "20251107", as file names and addresses have it.
    private static bool TryReadCompact(ReadOnlySpan<char> digits, out Edtf value)
    {
        var number = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        value = null!;
        return number is > 19900000 and < 21000000 && TryDay(number / 10_000, number / 100 % 100, number % 100, out value);
    }

    private static Edtf Choose(Edtf european, Edtf american, NumericDateOrder? order, DateOnly? reference)
    {
        if (order is not null) { return order == NumericDateOrder.DayFirst ? european : american; }
        if (reference is not { } day) { return european; }
        var near = Distance(american, day) < Distance(european, day) && Distance(american, day) <= FarFromReference;
        return near ? american : european;
    }

    // A year of two digits is at most some years ahead of the day of writing.
    private static int ShortYear(int year, DateOnly? reference) =>
        2000 + year <= (reference?.Year ?? LastShortYear - YearsAhead) + YearsAhead ? 2000 + year : 1900 + year;

    private static int Distance(Edtf date, DateOnly day) => Math.Abs(date.Earliest.DayNumber - day.DayNumber);

    // "2025-11", "11/2025"; "1995-96" and "2010-11" are two years, which the next digit in turn gives away.
    private static bool TryReadMonth(ReadOnlySpan<int> parts, char separator, int firstLength, int lastLength, out Edtf value)
    {
        value = null!;
        if (separator == '.') { return false; }
        var yearFirst = firstLength == 4 && lastLength == 2;
        var yearLast = firstLength <= 2 && lastLength == 4;
        if (!yearFirst && !yearLast) { return false; }
        var (year, month) = yearFirst ? (parts[0], parts[1]) : (parts[1], parts[0]);
        if (year is < 1900 or >= 2200 || month is < 1 or > 12) { return false; }
        if (yearFirst && separator == '-' && month == (year % 100) + 1) { return false; }
        value = Edtf.Month(year, month);
        return true;
    }

    private static bool TryDay(int year, int month, int day, out Edtf value)
    {
        value = null!;
        if (year is < 1000 or >= 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) { return false; }
        value = Edtf.Day(new DateOnly(year, month, day));
        return true;
    }

    private static bool TrySplit(ReadOnlySpan<char> digits, Span<int> parts, out int count, out char separator, out int firstLength, out int lastLength)
    {
        (count, separator, firstLength, lastLength) = (0, '\0', 0, 0);
        while (true)
        {
            var length = digits.IndexOfAnyExceptInRange('0', '9');
            if (length < 0) { length = digits.Length; }
            if (length is < 1 or > 4 || count == parts.Length) { return false; }
            parts[count++] = int.Parse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture);
            if (count == 1) { firstLength = length; }
            if (count == 2 && length > 2 && firstLength > 2) { return false; }
            lastLength = length;
            if (length == digits.Length) { return count > 1; }
            var mark = digits[length] == '–' ? '-' : digits[length];
            if (mark is not ('-' or '/' or '.') || (separator != '\0' && mark != separator)) { return false; }
            separator = mark;
            digits = digits[(length + 1)..];
        }
    }
}
