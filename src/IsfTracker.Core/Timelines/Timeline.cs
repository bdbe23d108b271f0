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
    /// <summary>Where two statements of a lane say different things of the same days, and which decided.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>The last position of a lane; null when there is not enough evidence.</summary>
    public Position? Current(Lane lane) => Positions.LastOrDefault(position => position.Lane == lane);
}

/// <summary>A period of one lane with one stance.</summary>
/// <param name="From">When the statement that opened it was made, as exactly as it is known: "5 or 6 January".</param>
/// <param name="To">When the next position of the lane began; null for the current one.</param>
/// <param name="Conditions">What must hold first; a refusal has none.</param>
/// <param name="Statements">The one that opened it, then those that repeat it, in order of time.</param>
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
    int Outlets)
{
    /// <summary>True when one statement alone carries it, however many articles repeat it.</summary>
    public bool IsSingleSourced => Independent == 1;
}

/// <summary>Where a lane changes stance.</summary>
public sealed record Shift(Lane Lane, Edtf On, Stance FromStance, Stance ToStance, string Statement);

/// <summary>A statement as the timeline used it.</summary>
/// <param name="Reason">Why it did not move its lane; null when it did.</param>
public sealed record Entry(Statement Statement, bool Used, UnusedReason? Reason, int Articles, int Outlets);

/// <summary>Two statements of one lane that may be of the same day and differ in stance.</summary>
/// <param name="Decided">Id of the statement that the lane follows.</param>
/// <param name="Overruled">Id of the other.</param>
public sealed record Conflict(Lane Lane, string Decided, string Overruled, ConflictRule Rule);

/// <summary>What decides between statements of the same days, the first rule that tells them apart. How many articles carried them is none: copies confirm nothing.</summary>
public enum ConflictRule
{
    /// <summary>The head of state before a minister, a minister before other officials; officials before single legislators, experts and media.</summary>
    StrongerOffice,

    /// <summary>A person who is named before one who is not.</summary>
    NamedSpeaker,

    /// <summary>A day before a month.</summary>
    MorePrecise,

    /// <summary>The later of two days.</summary>
    Later,

    /// <summary>Nothing tells them apart: the more careful stance, nearer to refusal.</summary>
    MoreCareful,
}
