using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Timelines;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>From what was derived to the answers.</summary>
internal static class TimelineViews
{
    public static LaneView Of(Timeline timeline, Lane lane, TimelineSentences sentences) => timeline.Current(lane) is { } position
        ? new LaneView(position.Stance, FirstDay(position.From), sentences.Current(timeline, lane))
        : new LaneView(null, null, sentences.Current(timeline, lane));

    public static PositionView Of(Position position) => new(
        position.Lane,
        position.Stance,
        FirstDay(position.From),
        position.To is null ? null : FirstDay(position.To),
        position.Conditions,
        position.Statements,
        position.Independent,
        position.Articles,
        position.Outlets,
        position.IsSingleSourced);

    public static ShiftView Of(Shift shift) => new(shift.Lane, FirstDay(shift.On), shift.FromStance, shift.ToStance, shift.Statement);

    public static ConditionView Of(ConditionHistory condition) => new(
        condition.Code, FirstDay(condition.FirstStated), FirstDay(condition.LastStated), condition.Standing, condition.Statements, condition.State,
        [.. condition.Steps.Select(step => new ConditionStepView(step.Change, step.On, step.Statement))]);

    public static ConflictView Of(Conflict conflict) => new(conflict.Lane, conflict.Decided, conflict.Overruled, conflict.Rule, TimelineRules.Of(conflict.Rule).Sentence);

    public static DateOnly? FirstDay(Edtf date) => date.Earliest == DateOnly.MinValue ? null : date.Earliest;
}
