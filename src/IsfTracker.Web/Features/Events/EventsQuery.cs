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
                .Where(happening => !happening.Withdrawn && IsSeen(happening, vantage))
                .OrderBy(happening => happening.HappenedOn).ThenBy(happening => happening.Id, StringComparer.Ordinal),
        ];
    }

    /// <returns>With the versions there were then; null where it cannot be seen from the vantage.</returns>
    public static async Task<EventView?> FindEventAsync(this TrackerDbContext db, string id, Vantage vantage, CancellationToken cancellationToken)
    {
        var versions = (await db.ContextEvents.AsNoTracking()
            .Where(happening => happening.PublicId == id && (vantage.KnownAt == null || happening.RecordedAt <= vantage.KnownAt))
            .OrderByDescending(happening => happening.Version).ToListAsync(cancellationToken)).ConvertAll(ToItem);
        return versions.Count > 0 && IsSeen(versions[0], vantage) ? new EventView(versions[0], versions) : null;
    }

    public static EventItem ToItem(this ContextEvent happening) => new(
        happening.PublicId, happening.Version, Edtf.Parse(happening.HappenedOn), happening.Title, happening.ConditionCode, happening.Outcome,
        happening.Source, happening.SourceUrl, happening.Withdrawn, happening.Note, happening.Recorder, happening.RecordedAt);

    // Nothing is published of what has not happened.
    private static bool IsSeen(EventItem happening, Vantage vantage) => vantage.HasHeard(happening.HappenedOn.Earliest) && vantage.HasRead(happening.HappenedOn.Earliest);
}
