using IsfTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Data;

/// <summary>Brings the database to this program's schema.</summary>
public static class StoreMigration
{
    /// <summary>Creates the database where there is none and applies the migrations it lacks.</summary>
    public static async Task MigrateStoreAsync(this TrackerDbContext db, CancellationToken cancellationToken)
    {
        if (db is SqliteTrackerDbContext) { SqliteFile.MakeFolder(db.Database.GetConnectionString()!); }
        // Asked first: applying takes a lock that a killed process would leave behind.
        var lacking = await db.Database.GetPendingMigrationsAsync(cancellationToken);
        if (lacking.Any()) { await db.Database.MigrateAsync(cancellationToken); }
    }
}
