using System.Globalization;
using System.Text.RegularExpressions;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Reading;

/// <summary>The date of publication as pages write it.</summary>
internal static partial class PublishedDate
{
    private const string Month = "(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)";

    private const string Weekday = @"((mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?[.,]?\s+)?";

    /// <summary>The day in a value meant for programs: <c>2025-11-07T16:40:11+05:00</c>, as the clock of the outlet showed it; or in words.</summary>
    public static Edtf? FindInAttribute(string value)
    {
        var text = value.Trim();
        if (text.Length >= 10 && Edtf.TryParse(text[..10], out var day, out _) && day.IsDay) { return day; }
        if (text.Length >= 8 && !text.AsSpan(0, 8).ContainsAnyExceptInRange('0', '9') && Edtf.TryParse($"{text[..4]}-{text[4..6]}-{text[6..8]}", out day, out _)) { return day; }
        return FindInLine(text)?.Date;
    }

    /// <summary>The first whole date of a line, with its year, and where it stands.</summary>
    public static (TextSpan Span, Edtf Date)? FindInLine(string line)
    {
        if (line.Length > 400 || line.AsSpan().IndexOfAnyInRange('0', '9') < 0) { return null; }
        foreach (var match in (Match[])[DayFirst().Match(line), MonthFirst().Match(line), YearFirst().Match(line), Numeric().Match(line)])
        {
            if (match.Success && Day(match, line) is { } day) { return (new TextSpan(match.Index, match.Index + match.Length), Edtf.Day(day)); }
        }
        return null;
    }

    private static DateOnly? Day(Match match, string line)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var named = match.Groups["month"].ValueSpan;
        var month = char.IsDigit(named[0])
            ? int.Parse(named, CultureInfo.InvariantCulture)
            : 1 + ("janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(named[..3].ToString(), StringComparison.OrdinalIgnoreCase) / 3);
        if (char.IsDigit(named[0]) && (month > 12 || NamesDay(line, day, month))) { (day, month) = (month, day); }
        return month is >= 1 and <= 12 && day >= 1 && year is > 1800 and < 2200 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>True where the line says in words that the first number is the month.</summary>
    private static bool NamesDay(string line, int month, int day) => month <= 12
        && line.Contains($"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {day}", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b" + Weekday + @"(?<day>\d{1,2})(st|nd|rd|th)?\s+(of\s+)?" + Month + @"\b\.?,?\s+(?<year>\d{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\b" + Weekday + Month + @"\b\.?\s+(?<day>\d{1,2})(st|nd|rd|th)?,?\s*(?<year>\d{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b" + Weekday + @"(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\b" + Weekday + @"(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Numeric();
}
