using IsfTracker.Core.Dates;
using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Events;

/// <summary>What happened that bears on a condition?</summary>
internal static class EventsQuery
{
    /// <summary>The events seen from a vantage, by time; those withdrawn are left out.</summary>
    public static async Task<IReadOnlyList<EventItem>> ListEventsAsync(this TrackerDbContext db, Vantage vantage, CancellationToken cancellationToken)
    {
        var versions = await db.ContextEvents.AsNoTracking()
            .Where(happening => vantage.KnownAt == null || happening.RecordedAt <= vantage.KnownAt)
            .OrderBy(happening => happening.Id)
            .ToListAsync(cancellationToken);
        return
        [
            .. versions.GroupBy(version => version.PublicId, StringComparer.Ordinal).Select(group => ToItem(group.MaxBy(version => version.Version)!))
                // Nothing is published of what has not happened.
                .Where(happening => !happening.Withdrawn && vantage.HasHeard(happening.HappenedOn.Earliest) && vantage.HasRead(happening.HappenedOn.Earliest))
                .OrderBy(happening => happening.HappenedOn).ThenBy(happening => happening.Id, StringComparer.Ordinal),
        ];
    }

    public static async Task<EventView?> FindEventAsync(this TrackerDbContext db, string id, CancellationToken cancellationToken)
    {
        var versions = await db.ContextEvents.AsNoTracking().Where(happening => happening.PublicId == id)
            .OrderByDescending(happening => happening.Version).ToListAsync(cancellationToken);
        return versions.Count == 0 ? null : new EventView(ToItem(versions[0]), versions.ConvertAll(ToItem));
    }

    public static EventItem ToItem(this ContextEvent happening) => new(
        happening.PublicId, happening.Version, Edtf.Parse(happening.HappenedOn), happening.Title, happening.ConditionCode, happening.Outcome,
        happening.Source, happening.SourceUrl, happening.Withdrawn, happening.Note, happening.Recorder, happening.RecordedAt);
}
