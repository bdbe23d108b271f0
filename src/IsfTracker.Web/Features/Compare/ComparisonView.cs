using System.Text.Json.Serialization;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Timelines;
using IsfTracker.Web.Features.Statements;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Features.Compare;

/// <summary>What differs between two views of an actor's timeline. What is the same in both is left out, but for where the lanes stand.</summary>
/// <param name="Positions">By lane, then by time.</param>
/// <param name="Statements">By time.</param>
/// <param name="Rules">Version of the rules by which both were derived.</param>
public sealed record ComparisonView(
    string Actor,
    VantageView From,
    VantageView To,
    StandingView Current,
    IReadOnlyList<Compared<PositionView>> Positions,
    IReadOnlyList<Compared<ConditionView>> Conditions,
    IReadOnlyList<Compared<StatementItem>> Statements,
    EvidenceDifference Evidence,
    string Rules,
    [property: JsonIgnore] Timeline Before,
    [property: JsonIgnore] Timeline After,
    [property: JsonIgnore] TimelineComparison Derived)
{
    /// <summary>True when nothing differs.</summary>
    public bool Same => Positions.Count + Conditions.Count + Statements.Count
        + Evidence.ClaimsAdded.Count + Evidence.ClaimsRemoved.Count + Evidence.ArticlesAdded.Count + Evidence.ArticlesRemoved.Count == 0;
}

/// <summary>From when the evidence is looked at; all null for now.</summary>
public sealed record VantageView(Edtf? AsOf, Edtf? PublishedBy, DateTimeOffset? KnownAt);

/// <summary>Where each lane stands in the two views; a lane that was not asked for is null.</summary>
public sealed record StandingView(LaneDifference? Declared, LaneDifference? Reported);

/// <summary>Where a lane stands in the two views.</summary>
public sealed record LaneDifference(LaneView Before, LaneView After);

/// <summary>One thing that differs.</summary>
/// <param name="Change"><c>added</c>, <c>removed</c> or <c>changed</c>.</param>
/// <param name="What">Which of its parts changed; empty where it was added or removed.</param>
/// <param name="Before">Null where it was added.</param>
/// <param name="After">Null where it was removed.</param>
public sealed record Compared<T>(Change Change, IReadOnlyList<string> What, T? Before, T? After) where T : class;
