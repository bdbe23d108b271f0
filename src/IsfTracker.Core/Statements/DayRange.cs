using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Statements;

/// <summary>The days on which something may have been said.</summary>
internal readonly record struct DayRange(DateOnly Earliest, DateOnly Latest)
{
    public static readonly DayRange Any = new(DateOnly.MinValue, DateOnly.MaxValue);

    public int Days => Latest.DayNumber - Earliest.DayNumber + 1;

    public static DayRange Of(Edtf date) => new(date.Earliest, date.Latest);

    public bool Overlaps(DayRange other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>The days in common; this range where there are none.</summary>
    public DayRange Narrowed(DayRange other) => !Overlaps(other)
        ? this
        : new(Earliest > other.Earliest ? Earliest : other.Earliest, Latest < other.Latest ? Latest : other.Latest);

    /// <summary>Days between the two; 0 where they overlap.</summary>
    public int Distance(DayRange other) =>
        Math.Max(0, Math.Max(other.Earliest.DayNumber - Latest.DayNumber, Earliest.DayNumber - other.Latest.DayNumber));

    /// <summary>The range begun earlier by some days, within what a date can hold.</summary>
    public static DateOnly Back(DateOnly day, int days) => day.DayNumber < days ? DateOnly.MinValue : day.AddDays(-days);

    public static DateOnly Ahead(DateOnly day, int days) => DateOnly.MaxValue.DayNumber - day.DayNumber < days ? DateOnly.MaxValue : day.AddDays(days);
}
