using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Statements;

namespace IsfTracker.Core.Timelines;

/// <summary>How an actor's position moved: derived from statements, never edited.</summary>
/// <param name="Positions">By lane, then by time.</param>
/// <param name="Statements">All of them by time, each used or with the reason why not.</param>
public sealed record Timeline(
    string Actor,
    IReadOnlyList<Position> Positions,
    IReadOnlyList<Shift> Shifts,
    IReadOnlyList<Entry> Statements,
    IReadOnlyList<ConditionHistory> Conditions)
{
    /// <summary>The last position of a lane; null when there is not enough evidence.</summary>
    public Position? Current(Lane lane) => Positions.LastOrDefault(position => position.Lane == lane);
}

/// <summary>A period of one lane with one stance.</summary>
/// <param name="From">When the statement that opened it was made.</param>
/// <param name="To">When the next position of the lane began; null for the current one.</param>
/// <param name="Independent">How many independent statements carry it.</param>
public sealed record Position(
    Lane Lane,
    Stance Stance,
    Edtf From,
    Edtf? To,
    IReadOnlyList<string> Conditions,
    IReadOnlyList<string> Statements,
    int Independent,
    int Articles,
    int Outlets);

/// <summary>Where a lane changes stance.</summary>
public sealed record Shift(Lane Lane, Edtf On, Stance FromStance, Stance ToStance, string Statement);

/// <summary>A statement as the timeline used it.</summary>
/// <param name="Reason">Why it did not move its lane; null when it did.</param>
public sealed record Entry(Statement Statement, bool Used, UnusedReason? Reason, int Articles, int Outlets);

/// <summary>Why a statement did not move its lane.</summary>
public enum UnusedReason
{
    /// <summary>The lane already stood there: more evidence, no new date.</summary>
    Repeat,

    /// <summary>A report about a matter the declared lane does not take from others.</summary>
    ReportedOnly,

    /// <summary>A later or stronger statement of the same day decides.</summary>
    SupersededSameDay,

    Characterisation,

    /// <summary>An approach by others: shown, ends no position.</summary>
    Approach,

    /// <summary>A refusal to comment: shown, ends no position.</summary>
    NoComment,

    RejectedInReview,
}

/// <summary>A condition over time.</summary>
/// <param name="Standing">True when the current declared position still carries it.</param>
public sealed record ConditionHistory(string Code, Edtf FirstStated, Edtf LastStated, bool Standing, IReadOnlyList<string> Statements);
