using System.Text.Json.Serialization;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Timelines;
using IsfTracker.Web.Features.Statements;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>How an actor's position moved, and the statements behind each step.</summary>
/// <param name="AsOf">Only what had been said by then; null for no such bound.</param>
/// <param name="PublishedBy">Only what had been published by then.</param>
/// <param name="KnownAt">Only what this tracker held then.</param>
/// <param name="Positions">By lane, then by time.</param>
/// <param name="Statements">By time, each used or with the reason why not.</param>
/// <param name="Conflicts">Where statements of a lane say different things of the same days, and which rule decided.</param>
/// <param name="Rules">Version of the rules by which it was derived; <c>/about</c> tells them.</param>
/// <param name="Derived">What this view was made from.</param>
public sealed record TimelineView(
    string Actor,
    Edtf? AsOf,
    Edtf? PublishedBy,
    DateTimeOffset? KnownAt,
    CurrentView Current,
    IReadOnlyList<PositionView> Positions,
    IReadOnlyList<ShiftView> Shifts,
    IReadOnlyList<StatementItem> Statements,
    IReadOnlyList<ConditionView> Conditions,
    IReadOnlyList<ConflictView> Conflicts,
    string Rules,
    [property: JsonIgnore] Timeline Derived);

/// <summary>Where each lane stands at the end of the view; a lane that was not asked for is null.</summary>
public sealed record CurrentView(LaneView? Declared, LaneView? Reported);

/// <summary>Where a lane stands.</summary>
/// <param name="Stance">Null when there is not enough evidence.</param>
/// <param name="Since">The earliest day the statement that began it can have been made.</param>
/// <param name="Sentence">The same in words.</param>
public sealed record LaneView(Stance? Stance, DateOnly? Since, string Sentence);

/// <summary>A period of one lane with one stance.</summary>
/// <param name="From">The earliest day it can have begun; null where its beginning is open.</param>
/// <param name="To">The earliest day the next one can have begun; null for the current one.</param>
/// <param name="Independent">How many independent statements carry it.</param>
/// <param name="SingleSourced">True when one statement alone carries it, however many articles repeat it.</param>
public sealed record PositionView(
    Lane Lane,
    Stance Stance,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<string> Conditions,
    IReadOnlyList<string> Statements,
    int Independent,
    int Articles,
    int Outlets,
    bool SingleSourced);

/// <summary>Where a lane changes stance.</summary>
public sealed record ShiftView(Lane Lane, DateOnly? On, Stance FromStance, Stance ToStance, string Statement);

/// <summary>A condition over time.</summary>
/// <param name="Standing">True when the current declared position still carries it.</param>
/// <param name="State">Whether it stands, was dropped, or was stated without the declared lane following.</param>
/// <param name="Statements">Those that state it, in order of time.</param>
/// <param name="Steps">Stated, restated and dropped, in order of time.</param>
public sealed record ConditionView(
    string Code,
    DateOnly? FirstStated,
    DateOnly? LastStated,
    bool Standing,
    IReadOnlyList<string> Statements,
    ConditionState State,
    IReadOnlyList<ConditionStepView> Steps);

/// <summary>One thing that happened to a condition.</summary>
/// <param name="On">When (EDTF).</param>
/// <param name="Statement">The statement that names it, or that opened a position without it.</param>
public sealed record ConditionStepView(ConditionChange Change, Edtf On, string Statement);

/// <summary>Two statements of one lane that may be of the same day and differ in stance.</summary>
/// <param name="Decided">Id of the statement that the lane follows.</param>
/// <param name="Overruled">Id of the other.</param>
/// <param name="Rule">Code of the rule that decided.</param>
/// <param name="Sentence">The rule in words.</param>
public sealed record ConflictView(Lane Lane, string Decided, string Overruled, ConflictRule Rule, string Sentence);
