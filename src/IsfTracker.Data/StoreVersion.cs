using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace IsfTracker.Data;

/// <summary>The number that rises with every committed change of the store.</summary>
public static class StoreVersion
{
    /// <summary>The number now: what was read under it is still true while it stands.</summary>
    public static Task<long> GetVersionAsync(this TrackerDbContext db, CancellationToken cancellationToken) =>
        db.StoreChanges.Select(change => change.Version).SingleAsync(cancellationToken);

    /// <summary>Begins the one transaction in which a change is made, and raises the number with it.</summary>
    /// <remarks>Raising comes first, so that writers take turns on that row: what a change reads, no other changes under it.</remarks>
    public static async Task<IDbContextTransaction> BeginChangeAsync(this TrackerDbContext db, CancellationToken cancellationToken)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.StoreChanges.ExecuteUpdateAsync(change => change.SetProperty(row => row.Version, row => row.Version + 1), cancellationToken);
        return transaction;
    }
}
