using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Lists;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Events;

/// <summary>Records what happened in the world, or a correction of it as the next version. The form and the API both come through here.</summary>
public sealed class RecordEvent(TrackerDbContext db, Codebook codebook, TimeProvider clock)
{
    /// <param name="id">The event that is corrected; null for a new one.</param>
    public async Task<RecordEventResult> RunAsync(EventSubmission submission, string? id, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var change = await db.BeginChangeAsync(clock, cancellationToken);
        var reader = new FilterReader();
        var current = id is null ? null : await FindCurrentAsync(id, cancellationToken);
        if (id is not null && current is null) { return new RecordEventResult.NotFound(); }
        var told = new EventCheck(codebook, DateOnly.FromDateTime(change.At.UtcDateTime), reader).Check(submission, id, (current?.Version ?? 0) + 1, change.At);
        if (told is null) { return new RecordEventResult.Refused(reader.Errors); }
        if (current is null && await FindCurrentAsync(told.PublicId, cancellationToken) is { } held) { return new RecordEventResult.AlreadyHeld(held.ToItem()); }
        if (current is not null && submission.Version is { } seen && seen != current.Version) { return new RecordEventResult.Outdated(current.ToItem()); }
        if (current is not null && IsSame(current, told)) { return new RecordEventResult.AlreadyHeld(current.ToItem()); }
        db.ContextEvents.Add(told);
        await db.SaveChangesAsync(cancellationToken);
        await change.CommitAsync(cancellationToken);
        return new RecordEventResult.Recorded(told.ToItem());
    }

    private Task<ContextEvent?> FindCurrentAsync(string id, CancellationToken cancellationToken) =>
        db.ContextEvents.AsNoTracking().Where(happening => happening.PublicId == id).OrderByDescending(happening => happening.Version).FirstOrDefaultAsync(cancellationToken);

    private static bool IsSame(ContextEvent one, ContextEvent other) =>
        (one.HappenedOn, one.Title, one.Source, one.SourceUrl, one.ConditionCode, one.Outcome, one.Withdrawn)
            == (other.HappenedOn, other.Title, other.Source, other.SourceUrl, other.ConditionCode, other.Outcome, other.Withdrawn);
}
