using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Data.Sqlite;

/// <summary>The store in one SQLite file.</summary>
public sealed class SqliteTrackerDbContext(DbContextOptions<SqliteTrackerDbContext> options) : TrackerDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // SQLite cannot order DateTimeOffset; ticks it can.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
    }

    internal override IEnumerable<string> HistoryTriggers(IReadOnlyList<HistoryTable> tables) => tables.SelectMany(SqliteHistory.Triggers);
}
