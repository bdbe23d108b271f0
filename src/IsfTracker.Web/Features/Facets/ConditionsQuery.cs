using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Facets;

/// <summary>What has been said of each condition?</summary>
internal static class ConditionsQuery
{
    /// <summary>All of the codebook, in its order.</summary>
    public static async Task<IReadOnlyList<ConditionFacet>> ListConditionsAsync(
        this TrackerDbContext db, string actor, Codebook codebook, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var derived = await timelines.GetAsync(db, actor, Vantage.Today, cancellationToken);
        var claims = await db.Claims.Where(claim => claim.Actor == actor && claim.RetiredAt == null)
            .SelectMany(claim => claim.Conditions)
            .GroupBy(condition => condition.Code)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        return [.. codebook.Conditions.Select(condition => Facet(condition, claims.GetValueOrDefault(condition.Code), derived))];
    }

    private static ConditionFacet Facet(ConditionDefinition condition, int claims, DerivedTimeline derived)
    {
        var history = derived.Timeline.Conditions.FirstOrDefault(history => history.Code == condition.Code);
        var statements = derived.Statements.Where(statement => statement.Conditions.Contains(condition.Code)).Select(statement => statement.Id);
        return new ConditionFacet(
            condition.Code, condition.Title, condition.Definition, claims, [.. statements],
            Known(history?.FirstStated.Earliest), Known(history?.LastStated.Earliest), history?.Standing ?? false);
    }

    private static DateOnly? Known(DateOnly? day) => day == DateOnly.MinValue ? null : day;
}
