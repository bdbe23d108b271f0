namespace IsfTracker.Data;

/// <summary>Instants as the store keeps them.</summary>
public static class Instants
{
    /// <summary>Now, in whole milliseconds: PostgreSQL keeps microseconds, SQLite ticks, and what is stored must read the same from both.</summary>
    public static DateTimeOffset GetInstant(this TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
