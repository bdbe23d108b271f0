namespace IsfTracker.Core.Timelines;

/// <summary>What differs between two views of an actor's timeline. What is the same in both is left out.</summary>
/// <param name="Positions">By lane, then by time.</param>
/// <param name="Conditions">In the order of the later view.</param>
/// <param name="Statements">By time.</param>
public sealed record TimelineComparison(
    IReadOnlyList<Difference<Position>> Positions,
    IReadOnlyList<Difference<ConditionHistory>> Conditions,
    IReadOnlyList<Difference<Entry>> Statements,
    EvidenceDifference Evidence);

/// <summary>One thing that differs.</summary>
/// <param name="Before">As the first view has it; null where it has none.</param>
/// <param name="After">As the second view has it; null where it has none.</param>
/// <param name="What">Names of what changed in it; empty where it is new or gone.</param>
public sealed record Difference<T>(T? Before, T? After, IReadOnlyList<string> What) where T : class
{
    public Change Change => Before is null ? Change.Added : After is null ? Change.Removed : Change.Changed;
}

/// <summary>What became of a thing from one view to the other.</summary>
public enum Change
{
    Added,
    Removed,
    Changed,
}

/// <summary>Which claims and articles only one of the views rests on.</summary>
public sealed record EvidenceDifference(
    IReadOnlyList<string> ClaimsAdded,
    IReadOnlyList<string> ClaimsRemoved,
    IReadOnlyList<string> ArticlesAdded,
    IReadOnlyList<string> ArticlesRemoved);
