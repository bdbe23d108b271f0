using IsfTracker.Core;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Timelines;
using IsfTracker.Data;
using IsfTracker.Web.Features.Statements;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Features.Compare;

/// <summary>What changed between two views of a timeline?</summary>
internal static class CompareQuery
{
    public static async Task<ComparisonView> CompareAsync(
        this TrackerDbContext db, CompareCriteria criteria, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var before = Of(criteria, (await timelines.GetAsync(db, criteria.Actor, criteria.From, cancellationToken)).Timeline);
        var after = Of(criteria, (await timelines.GetAsync(db, criteria.Actor, criteria.To, cancellationToken)).Timeline);
        var found = TimelineComparing.Compare(before, after);
        return new ComparisonView(
            criteria.Actor,
            View(criteria.From),
            View(criteria.To),
            new StandingView(Current(Lane.Declared), Current(Lane.Reported)),
            [.. found.Positions.Select(position => View(position, TimelineViews.Of))],
            [.. found.Conditions.Select(condition => View(condition, TimelineViews.Of))],
            [.. found.Statements.Select(statement => View(statement, StatementItems.Of))],
            found.Evidence,
            PipelineVersion.Timeline,
            before,
            after,
            found);

        LaneDifference? Current(Lane lane) => criteria.IsAsked(lane)
            ? new LaneDifference(TimelineViews.Of(before, lane, timelines.Sentences), TimelineViews.Of(after, lane, timelines.Sentences))
            : null;
    }

    private static Timeline Of(CompareCriteria criteria, Timeline timeline) => timeline with
    {
        Positions = [.. timeline.Positions.Where(position => criteria.IsAsked(position.Lane))],
        Statements = [.. timeline.Statements.Where(entry => criteria.IsAsked(entry.Statement.Lane))],
        Conditions = criteria.IsAsked(Lane.Declared) ? timeline.Conditions : [],
    };

    private static VantageView View(Vantage vantage) => new(vantage.AsOf, vantage.PublishedBy, vantage.KnownAt);

    private static Compared<TView> View<T, TView>(Difference<T> difference, Func<T, TView> view) where T : class where TView : class => new(
        difference.Change, difference.What, difference.Before is { } before ? view(before) : null, difference.After is { } after ? view(after) : null);
}
