using IsfTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace IsfTracker.Data;

/// <summary>Brings the database to this program's schema.</summary>
public static class StoreMigration
{
    /// <summary>Creates the database where there is none and applies the migrations it lacks.</summary>
    public static async Task MigrateStoreAsync(this TrackerDbContext db, CancellationToken cancellationToken)
    {
        if (db is SqliteTrackerDbContext) { SqliteFile.MakeFolder(db.Database.GetConnectionString()!); }
        // Asked first: applying takes a lock that a killed process would leave behind. And a new PostgreSQL database is not asked for
        // its migrations, because that is logged as an error.
        var isNew = !await db.GetService<IHistoryRepository>().ExistsAsync(cancellationToken);
        if (!isNew && !(await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any()) { return; }
        await db.Database.MigrateAsync(cancellationToken);
        await db.KeepHistoryAsync(cancellationToken);
        await db.FileBandsAsync(cancellationToken);
    }

    /// <summary>After every migration, because SQLite loses the triggers of a table that a migration builds anew, and columns are added.</summary>
    private static async Task KeepHistoryAsync(this TrackerDbContext db, CancellationToken cancellationToken)
    {
        var triggers = db.HistoryTriggers(History.Tables(db.Model));
        await db.Database.ExecuteSqlRawAsync(string.Join('\n', triggers), cancellationToken);
    }
}
