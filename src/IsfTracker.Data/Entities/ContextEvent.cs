namespace IsfTracker.Data.Entities;

/// <summary>Something that happened in the world and bears on a condition, never on a stance. Only ever added.</summary>
public sealed class ContextEvent
{
    public long Id { get; init; }

    /// <summary>EDTF.</summary>
    public required string HappenedOn { get; init; }

    public required DateOnly HappenedEarliest { get; init; }

    public required DateOnly HappenedLatest { get; init; }

    public required string Title { get; init; }

    public required string SourceUrl { get; init; }

    /// <summary>Of the codebook.</summary>
    public required string ConditionCode { get; init; }

    public required ConditionOutcome Outcome { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}

public enum ConditionOutcome
{
    Met,

    NotMet,
}
