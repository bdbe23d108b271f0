namespace IsfTracker.Core.Reading;

/// <summary>A line that holds a time and no day: "21:40 GMT", "1:14 p.m. EST", "Updated 2 hours ago", "Reading time: 2 mins".</summary>
internal static class ClockLine
{
    private const int Longest = 60;

    private static readonly HashSet<string> Units = new(StringComparer.OrdinalIgnoreCase) { "hour", "hours", "hr", "day", "days", "week", "weeks", "month", "months", "year", "years", "seconds", "a", "an" };

    /// <summary>"3 hours 12 mins ago".</summary>
    public static bool IsAge(string field) => field.EndsWith(" ago", StringComparison.OrdinalIgnoreCase) && Is(field);

    public static bool Is(string line)
    {
        if (line.Length > Longest || line[^1] is '?' or '!' || !line.AsSpan().ContainsAnyInRange('0', '9') || line.AsSpan().IndexOfAny(['“', '"', '”']) >= 0) { return false; }
        if (HasDate(line)) { return false; }
        var letters = 0;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!CreditLine.IsFiller(word) && !Units.Contains(word)) { return false; }
            if (char.IsLetter(word[0])) { letters++; }
        }
        return letters > 0 && (line.EndsWith("ago", StringComparison.OrdinalIgnoreCase) || HasClock(line));
    }

    /// <summary>Four digits in a row are a year; digits around a slash or behind two dots a day.</summary>
    private static bool HasDate(string line)
    {
        var (digits, dots) = (0, 0);
        foreach (var c in line)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4 || c == '/') { return true; }
            if (c == '.' && ++dots > 4) { return true; }
        }
        return false;
    }

    private static bool HasClock(string line)
    {
        for (var i = 1; i + 2 < line.Length; i++)
        {
            if (line[i] is ':' or '.' && char.IsAsciiDigit(line[i - 1]) && char.IsAsciiDigit(line[i + 1]) && char.IsAsciiDigit(line[i + 2])) { return true; }
        }
        return false;
    }
}
