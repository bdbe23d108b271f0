using IsfTracker.Core.Dates;
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

    /// <summary>The date a period is said to begin on: that of the statement, the first day where it is a span.</summary>
    public static Edtf From(Statement statement) =>
        statement.SaidOn.Earliest != DateOnly.MinValue && statement.SaidOn.ToString().Contains('/', StringComparison.Ordinal) ? Edtf.Day(statement.SaidOn.Earliest) : statement.SaidOn;
}
