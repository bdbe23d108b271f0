using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Timelines;
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
            [.. timeline.Positions.Where(position => IsAsked(position.Lane)).Select(View)],
            [.. timeline.Shifts.Where(shift => IsAsked(shift.Lane)).Select(View)],
            [.. derived.Statements.Where(statement => IsAsked(statement.Lane))],
            // Only what the government itself declares has conditions.
            [.. timeline.Conditions.Where(_ => IsAsked(Lane.Declared)).Select(View)],
            timeline);

        bool IsAsked(Lane lane) => criteria.Lane is null || criteria.Lane == lane;

        LaneView? Current(Lane lane) => IsAsked(lane) ? View(timeline, lane, timelines.Sentences) : null;
    }

    private static LaneView View(Timeline timeline, Lane lane, TimelineSentences sentences) => timeline.Current(lane) is { } position
        ? new LaneView(position.Stance, FirstDay(position.From), sentences.Current(timeline, lane))
        : new LaneView(null, null, sentences.Current(timeline, lane));

    private static PositionView View(Position position) => new(
        position.Lane,
        position.Stance,
        FirstDay(position.From),
        position.To is null ? null : FirstDay(position.To),
        position.Conditions,
        position.Statements,
        position.Independent,
        position.Articles,
        position.Outlets);

    private static ShiftView View(Shift shift) => new(shift.Lane, FirstDay(shift.On), shift.FromStance, shift.ToStance, shift.Statement);

    private static ConditionView View(ConditionHistory condition) => new(
        condition.Code, FirstDay(condition.FirstStated), FirstDay(condition.LastStated), condition.Standing, condition.Statements);

    private static DateOnly? FirstDay(Edtf date) => date.Earliest == DateOnly.MinValue ? null : date.Earliest;
}
