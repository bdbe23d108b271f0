namespace IsfTracker.Core.Claims.Dating;

/// <summary>The day of the week on which words were spoken, where the article's own date is not known and the text names no more: kept as a cue.</summary>
public static class SaidWeekday
{
    public const string Prefix = "weekday.";

    /// <summary>The day of the week that an expression is; null for any other expression.</summary>
    public static DayOfWeek? Read(ReadOnlySpan<char> words)
    {
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            if (words.Equals(day.ToString(), StringComparison.OrdinalIgnoreCase)) { return day; }
        }
        return null;
    }

    public static Cue Cue(DayOfWeek day, TextSpan span) => new(Prefix + day.ToString().ToLowerInvariant(), span);

    /// <summary>The day of the week that one of the cues names; null where none does.</summary>
    public static DayOfWeek? Find(IEnumerable<Cue> cues)
    {
        foreach (var cue in cues)
        {
            if (cue.Rule.StartsWith(Prefix, StringComparison.Ordinal)) { return Read(cue.Rule.AsSpan(Prefix.Length)); }
        }
        return null;
    }
}
