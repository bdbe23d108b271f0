using System.Globalization;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Reading;

/// <summary>The date of publication as pages write it.</summary>
internal static class PublishedDate
{
    private const int LongestLine = 300;

    /// <summary>The day in a value meant for programs: <c>2025-11-07T16:40:11+05:00</c>, as the clock of the outlet showed it; or in words.</summary>
    public static Edtf? FindInAttribute(string value)
    {
        var text = value.Trim();
        if (text.Length >= 10 && Edtf.TryParse(text[..10], out var day, out _) && day.IsDay) { return day; }
        if (text.Length >= 8 && !text.AsSpan(0, 8).ContainsAnyExceptInRange('0', '9') && Edtf.TryParse($"{text[..4]}-{text[4..6]}-{text[6..8]}", out day, out _)) { return day; }
        return FindInLine(text)?.Date ?? (Edtf.TryParse(text, out var other, out _) ? other : null);
    }

    /// <summary>The first whole date of a line, with its year, and where it stands. A month behind a day it does not have is none.</summary>
    /// <param name="order">How the article writes days in numbers, where that is known.</param>
    public static (TextSpan Span, Edtf Date)? FindInLine(string line, NumericDateOrder? order = null)
    {
        if (line.Length > LongestLine || !HasYear(line)) { return null; }
        line = WithoutTimeMark(line);
        // "January 28. 2031.": with commas in the place of the stops it is one date.
        if (!PublishedDateText.TryRead(line, out var date, out var span, order ?? ShortOrder(line))
            && !PublishedDateText.TryRead(line.Replace(". ", ", ", StringComparison.Ordinal), out date, out span, order)) { return null; }
        if (!date.IsDay && line.AsSpan(0, span.Start).TrimEnd() is [.., >= '0' and <= '9']) { return null; }
        if (SaysMonthFirst(line, span, date) && PublishedDateText.TryRead(line, out var other, out span, NumericDateOrder.MonthFirst)) { date = other; }
        return (span, date);
    }

    /// <summary>"07-08-2031 (July 8)": the words beside the numbers say which is the month.</summary>
    private static bool SaysMonthFirst(string line, TextSpan span, Edtf date) =>
        date is { IsDay: true, Earliest: { Day: <= 12 } day } && !span.Of(line).Any(char.IsLetter)
        && line.Contains($"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Day)} {day.Month}", StringComparison.OrdinalIgnoreCase);

    /// <summary>"2031-11-14T10:26" with a blank for the T; no character moves.</summary>
    public static string WithoutTimeMark(string line)
    {
        var mark = line.IndexOf('T', StringComparison.Ordinal);
        while (mark >= 0)
        {
            if (mark > 9 && mark + 2 < line.Length && char.IsAsciiDigit(line[mark - 1]) && line[mark - 3] == '-' && char.IsAsciiDigit(line[mark + 1])) { return string.Concat(line.AsSpan(0, mark), " ", line.AsSpan(mark + 1)); }
            mark = line.IndexOf('T', mark + 1);
        }
        return line;
    }

    /// <summary>"Published: 11.07.31, 18:35": pages that write so mean the month first; "07.11.31 | 18:35" the day.</summary>
    private static NumericDateOrder? ShortOrder(string line) =>
        FindShortDay(line) >= 0 && line.Contains("Published: ", StringComparison.OrdinalIgnoreCase) ? NumericDateOrder.MonthFirst : null;

    /// <summary>Where "07.11.31" or "07/11/31" begins: two digits three times with the same mark between; -1 where nowhere.</summary>
    private static int FindShortDay(string line)
    {
        for (var at = 0; at + 8 <= line.Length; at++)
        {
            var mark = line[at + 2];
            if (mark is not ('.' or '/') || line[at + 5] != mark || (at > 0 && GoesOn(line[at - 1], mark)) || (at + 8 < line.Length && GoesOn(line[at + 8], mark))) { continue; }
            if (IsTwoDigits(line, at) && IsTwoDigits(line, at + 3) && IsTwoDigits(line, at + 6)) { return at; }
        }
        return -1;
    }

    private static bool GoesOn(char beside, char mark) => beside == mark || char.IsAsciiDigit(beside);

    private static bool IsTwoDigits(string line, int at) => char.IsAsciiDigit(line[at]) && char.IsAsciiDigit(line[at + 1]);

    /// <summary>Without four digits in a row, or a day in numbers with two for the year, no line gives a date.</summary>
    public static bool HasYear(string line)
    {
        if (!line.AsSpan().ContainsAnyInRange('0', '9')) { return false; }
        var digits = 0;
        foreach (var c in line)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4) { return true; }
        }
        return FindShortDay(line) >= 0;
    }
}
