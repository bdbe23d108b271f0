using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>"the weekend", "last weekend", "over the weekend".</summary>
internal static class WeekendDates
{
    /// <summary>A bare one is the latest that has begun, or the coming one where the text looks ahead.</summary>
    public static Edtf? Resolve(in DateScan scan, int from, int to, DateWordKind direction)
    {
        if (scan.Reference is not { } reference) { return null; }
        var isWeekend = reference.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return direction switch
        {
            DateWordKind.Last or DateWordKind.Past => CalendarUnits.Weekend(reference, -1),
            DateWordKind.Next => CalendarUnits.Weekend(reference, 1),
            _ => CalendarUnits.Weekend(reference, isWeekend || IsAhead(scan, from, to, direction) ? 0 : -1),
        };
    }

    private static bool IsAhead(in DateScan scan, int from, int to, DateWordKind direction) => TenseCues.Around(scan, from, to) switch
    {
        Tense.Future => true,
        Tense.Past => false,
        _ => direction == DateWordKind.This,
    };
}
