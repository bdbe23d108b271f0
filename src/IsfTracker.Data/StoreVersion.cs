using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Data;

/// <summary>The number that rises with every committed change of the store, and the instant of the last.</summary>
public static class StoreVersion
{
    /// <summary>The number now: what was read under it is still true while it stands.</summary>
    public static Task<long> GetVersionAsync(this TrackerDbContext db, CancellationToken cancellationToken) =>
        db.StoreChanges.Select(change => change.Version).SingleAsync(cancellationToken);

    /// <summary>The number with the instant of the change that gave it.</summary>
    public static async Task<(long Version, DateTimeOffset At)> GetLastChangeAsync(this TrackerDbContext db, CancellationToken cancellationToken)
    {
        var last = await db.StoreChanges.AsNoTracking().SingleAsync(cancellationToken);
        return (last.Version, last.At);
    }

    /// <summary>Begins the one transaction in which a change is made, raises the number with it and gives the change its instant.</summary>
    /// <remarks>
    /// Raising comes first, so that writers take turns on that row: what a change reads, no other changes under it. The instants of
    /// changes rise with their numbers, so that an instant names one state of the store and a past one never gains anything.
    /// </remarks>
    public static async Task<StoreTurn> BeginChangeAsync(this TrackerDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.StoreChanges.ExecuteUpdateAsync(change => change.SetProperty(row => row.Version, row => row.Version + 1), cancellationToken);
        var last = await db.StoreChanges.Select(change => change.At).SingleAsync(cancellationToken);
        // Read within the turn: whoever waited for it comes after whoever held it.
        var now = clock.GetInstant();
        var at = now > last ? now : last.AddMilliseconds(1);
        await db.StoreChanges.ExecuteUpdateAsync(change => change.SetProperty(row => row.At, at), cancellationToken);
        return new StoreTurn(transaction, at);
    }
}
