using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Timelines;
using IsfTracker.Data;
using IsfTracker.Web.Features.Events;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Features.Conditions;

/// <summary>What has been said of each condition, and what happened?</summary>
internal static class ConditionsQuery
{
    /// <summary>All of the codebook, in its order.</summary>
    public static async Task<IReadOnlyList<ConditionFacet>> ListConditionsAsync(
        this TrackerDbContext db, string actor, Vantage vantage, Codebook codebook, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var derived = await timelines.GetAsync(db, actor, vantage, cancellationToken);
        var events = await db.ListEventsAsync(vantage, cancellationToken);
        var claims = derived.Timeline.Statements.SelectMany(entry => entry.Statement.Members.Select(member => member.Claim).Concat(entry.Statement.Rejected))
            .DistinctBy(claim => claim.Id).SelectMany(claim => claim.Conditions).CountBy(code => code).ToDictionary();
        return
        [
            .. codebook.Conditions.Select(condition => Facet(
                condition, claims.GetValueOrDefault(condition.Code), derived, [.. events.Where(happening => happening.Condition == condition.Code)])),
        ];
    }

    private static ConditionFacet Facet(ConditionDefinition condition, int claims, DerivedTimeline derived, IReadOnlyList<EventItem> events)
    {
        var history = derived.Timeline.Conditions.FirstOrDefault(history => history.Code == condition.Code);
        var statements = derived.Statements.Where(statement => statement.Conditions.Contains(condition.Code)).Select(statement => statement.Id);
        return new ConditionFacet(
            condition.Code, condition.Title, condition.Definition, claims, [.. statements],
            history is null ? null : TimelineViews.FirstDay(history.FirstStated), history is null ? null : TimelineViews.FirstDay(history.LastStated),
            history?.Standing ?? false, history?.State ?? ConditionState.NeverStated,
            events.Count == 0 ? null : events[^1].Outcome,
            [.. (history?.Steps ?? []).Select(step => Step(step, derived))], events);
    }

    private static ConditionStepItem Step(ConditionStep step, DerivedTimeline derived)
    {
        var by = derived.FindStatement(step.Statement)!;
        return new ConditionStepItem(step.Change, step.On, step.Statement, by.Speaker, by.Via, by.Articles, by);
    }
}
