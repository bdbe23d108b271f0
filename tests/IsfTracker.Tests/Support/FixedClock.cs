namespace IsfTracker.Tests.Support;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FixedClock(DateTimeOffset start) : TimeProvider
{
    /// <summary>Today in most tests: some weeks after the last of the seeds.</summary>
    public static readonly DateTimeOffset Today = new(2026, 2, 1, 9, 30, 0, TimeSpan.Zero);

    public FixedClock() : this(Today)
    {
    }

    public DateTimeOffset Now { get; set; } = start;

    public override DateTimeOffset GetUtcNow() => Now;
}
