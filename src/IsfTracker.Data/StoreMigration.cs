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
        if (isNew || (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any()) { await db.Database.MigrateAsync(cancellationToken); }
    }
}
