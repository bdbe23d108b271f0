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
public sealed record PositionView(
    Lane Lane,
    Stance Stance,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<string> Conditions,
    IReadOnlyList<string> Statements,
    int Independent,
    int Articles,
    int Outlets);

/// <summary>Where a lane changes stance.</summary>
public sealed record ShiftView(Lane Lane, DateOnly? On, Stance FromStance, Stance ToStance, string Statement);

/// <summary>A condition over time.</summary>
/// <param name="Standing">True when the current declared position still carries it.</param>
public sealed record ConditionView(string Code, DateOnly? FirstStated, DateOnly? LastStated, bool Standing, IReadOnlyList<string> Statements);
