using IsfTracker.Core.Statements;

namespace IsfTracker.Core.Timelines;

/// <summary>The days that place a statement in its lane.</summary>
internal static class StatementDays
{
    /// <summary>The days it may be of; null when nothing bounds them from below. One "on or after" a day is placed at that day.</summary>
    public static DayRange? Of(Statement statement)
    {
        var days = DayRange.Of(statement.SaidOn);
        if (days.Earliest == DateOnly.MinValue) { return null; }
        return days.Latest == DateOnly.MaxValue ? days with { Latest = days.Earliest } : days;
    }

    public static bool IsPrecise(Statement statement) => Of(statement) is { Days: <= SaidDays.PreciseDays };
}
