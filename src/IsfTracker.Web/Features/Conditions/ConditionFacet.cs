using IsfTracker.Core.Dates;
using IsfTracker.Core.Timelines;
using IsfTracker.Web.Features.Events;
using IsfTracker.Web.Features.Statements;
using System.Text.Json.Serialization;

namespace IsfTracker.Web.Features.Conditions;

/// <summary>A condition of the codebook, what has been said of it, and what happened.</summary>
/// <param name="Claims">How many claims carry it.</param>
/// <param name="Statements">Ids of the statements that carry it.</param>
/// <param name="FirstStated">The earliest day it can have been stated; null when it never was.</param>
/// <param name="Standing">True when the current declared position still carries it.</param>
/// <param name="State">Whether it stands, was dropped, was stated without the declared lane following, or never stated.</param>
/// <param name="Outcome">What the last event did to it; null where none is recorded.</param>
/// <param name="Steps">Stated, restated and dropped, in order of time, by whom.</param>
/// <param name="Events">What happened in the world, in order of time.</param>
public sealed record ConditionFacet(
    string Code,
    string Title,
    string Definition,
    int Claims,
    IReadOnlyList<string> Statements,
    DateOnly? FirstStated,
    DateOnly? LastStated,
    bool Standing,
    ConditionState State,
    ConditionOutcome? Outcome,
    IReadOnlyList<ConditionStepItem> Steps,
    IReadOnlyList<EventItem> Events);

/// <summary>One thing that happened to a condition.</summary>
/// <param name="On">When (EDTF).</param>
/// <param name="Statement">Id of the statement that names it, or that opened a position without it.</param>
/// <param name="Speaker">Who made the statement, as articles name them.</param>
/// <param name="By">The statement itself.</param>
public sealed record ConditionStepItem(
    ConditionChange Change, Edtf On, string Statement, string? Speaker, string? Via, int Articles, [property: JsonIgnore] StatementItem By);
