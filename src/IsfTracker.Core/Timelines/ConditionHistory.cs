using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Timelines;

/// <summary>A condition over time.</summary>
/// <param name="Standing">True when the current declared position still carries it.</param>
/// <param name="Statements">Those that state it, in order of time.</param>
public sealed record ConditionHistory(string Code, Edtf FirstStated, Edtf LastStated, bool Standing, IReadOnlyList<string> Statements)
{
    /// <summary>Stated, restated and dropped, in order of time.</summary>
    public IReadOnlyList<ConditionStep> Steps { get; init; } = [];

    public ConditionState State => Standing ? ConditionState.Standing
        : Steps.Any(step => step.Change == ConditionChange.Dropped) ? ConditionState.Dropped : ConditionState.NotCarried;
}

/// <summary>One thing that happened to a condition.</summary>
/// <param name="On">When.</param>
/// <param name="Statement">Id of the statement that did it: the one that states it, or opened a position without it.</param>
public sealed record ConditionStep(ConditionChange Change, Edtf On, string Statement);

/// <summary>What a statement does to a condition.</summary>
public enum ConditionChange
{
    /// <summary>Names it for the first time.</summary>
    Stated,

    /// <summary>Names it again.</summary>
    Restated,

    /// <summary>Opens a declared position that no longer carries it.</summary>
    Dropped,
}

/// <summary>How a condition stands.</summary>
public enum ConditionState
{
    /// <summary>The current declared position carries it.</summary>
    Standing,

    /// <summary>A declared position carried it, the current one does not.</summary>
    Dropped,

    /// <summary>It was stated, but never in a statement that the declared lane followed.</summary>
    NotCarried,

    /// <summary>Nobody of the government is held as having stated it.</summary>
    NeverStated,
}
