using IsfTracker.Core;
using IsfTracker.Core.Codebooks;
using IsfTracker.Data;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>How did an actor's position move, as seen from a vantage?</summary>
internal static class TimelineQuery
{
    public static async Task<TimelineView> GetTimelineAsync(
        this TrackerDbContext db, TimelineCriteria criteria, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var derived = await timelines.GetAsync(db, criteria.Actor, criteria.Vantage, cancellationToken);
        var timeline = derived.Timeline;
        return new TimelineView(
            criteria.Actor,
            criteria.Vantage.AsOf,
            criteria.Vantage.PublishedBy,
            criteria.Vantage.KnownAt,
            new CurrentView(Current(Lane.Declared), Current(Lane.Reported)),
            [.. timeline.Positions.Where(position => IsAsked(position.Lane)).Select(TimelineViews.Of)],
            [.. timeline.Shifts.Where(shift => IsAsked(shift.Lane)).Select(TimelineViews.Of)],
            [.. derived.Statements.Where(statement => IsAsked(statement.Lane))],
            // Only what the government itself declares has conditions.
            [.. timeline.Conditions.Where(_ => IsAsked(Lane.Declared)).Select(TimelineViews.Of)],
            [.. timeline.Conflicts.Where(conflict => IsAsked(conflict.Lane)).Select(TimelineViews.Of)],
            PipelineVersion.Timeline,
            timeline);

        bool IsAsked(Lane lane) => criteria.Lane is null || criteria.Lane == lane;

        LaneView? Current(Lane lane) => IsAsked(lane) ? TimelineViews.Of(timeline, lane, timelines.Sentences) : null;
    }
}
