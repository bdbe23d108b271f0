using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IsfTracker.Data;

/// <summary>What the store refuses, whoever writes: a quote that is not the text at its offsets, and any change of what is history.</summary>
internal sealed class StoreGuards : SaveChangesInterceptor
{
    public static readonly StoreGuards Instance = new();

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        foreach (var entry in Changes(eventData))
        {
            KeepHistory(entry);
            if (entry is { State: EntityState.Added, Entity: Claim claim })
            {
                CheckAnchor(claim, claim.Capture ?? entry.Context.Set<Capture>().Find(claim.CaptureId));
            }
        }
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in Changes(eventData))
        {
            KeepHistory(entry);
            if (entry is { State: EntityState.Added, Entity: Claim claim })
            {
                CheckAnchor(claim, claim.Capture ?? await entry.Context.Set<Capture>().FindAsync([claim.CaptureId], cancellationToken));
            }
        }
        return result;
    }

    private static List<EntityEntry> Changes(DbContextEventData eventData) =>
        eventData.Context is { } db ? [.. db.ChangeTracker.Entries()] : [];

    private static void KeepHistory(EntityEntry entry)
    {
        if (entry.State is not (EntityState.Modified or EntityState.Deleted)) { return; }
        if (History.Changeable(entry.Entity.GetType()) is not { } changeable) { return; }
        var refused = entry.State == EntityState.Deleted || entry.Properties.Any(property => property.IsModified && !MayChange(property, changeable));
        if (refused) { throw new HistoryChangedException(entry.Metadata.ClrType.Name, entry.State == EntityState.Deleted); }
    }

    private static bool MayChange(PropertyEntry property, IReadOnlySet<string> changeable) =>
        changeable.Contains(property.Metadata.Name) && (property.Metadata.Name != History.RetiredAt || property.OriginalValue is null);

    private static void CheckAnchor(Claim claim, Capture? capture)
    {
        var text = capture?.Text ?? "";
        var exact = claim.Start >= 0 && claim.Start < claim.End && claim.End <= text.Length
            && text.AsSpan(claim.Start..claim.End).SequenceEqual(claim.Quote)
            && text.AsSpan(..claim.Start).EndsWith(claim.Prefix)
            && text.AsSpan(claim.End..).StartsWith(claim.Suffix);
        if (!exact) { throw new AnchorMismatchException(claim.PublicId, claim.Start, claim.End); }
    }
}
