using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Reading;

/// <summary>A day written without its year: "Nov 14", "14 November".</summary>
internal readonly record struct MonthDay(int Month, int Day)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Full = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "sept"];

    private static readonly char[] Gaps = [' ', ',', '.', '(', ')', '/', '|', '·', '\u00A0'];

    /// <summary>The first such day of a line, and the words that are no part of it.</summary>
    public static MonthDay? Find(string line, out IReadOnlyList<string> rest)
    {
        rest = [];
        if (!line.AsSpan().ContainsAnyInRange('0', '9')) { return null; }
        var words = line.Split(Gaps, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            var (first, second) = (words[i], words[i + 1]);
            var found = DayOf(second) is > 0 and var day && MonthOf(first) is > 0 and var month ? new MonthDay(month, day)
                : DayOf(first) is > 0 and var before && MonthOf(second) is > 0 and var named ? new MonthDay(named, before) : default;
            if (found.Day == 0) { continue; }
            rest = [.. words[..i], .. words[(i + 2)..]];
            return found;
        }
        return null;
    }

    /// <summary>Null on the 29th of February of a year that has none.</summary>
    public Edtf? In(int year) => Day <= DateTime.DaysInMonth(year, Month) ? Edtf.Day(new DateOnly(year, Month, Day)) : null;

    private static int MonthOf(string word)
    {
        var lower = word.ToLowerInvariant();
        var at = Array.IndexOf(Full, lower);
        if (at >= 0) { return at == 12 ? 9 : at + 1; }
        return Array.IndexOf(Months, lower) + 1;
    }

    private static int DayOf(string word)
    {
        if (!char.IsAsciiDigit(word[0])) { return 0; }
        var digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return digits.Length is 1 or 2 && word.Length - digits.Length is 0 or 2 && int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var day) && day <= 31 ? day : 0;
    }
}
