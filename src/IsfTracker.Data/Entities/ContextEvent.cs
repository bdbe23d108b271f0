using IsfTracker.Core.Timelines;

namespace IsfTracker.Data.Entities;

/// <summary>A version of what is known of something that happened in the world and bears on a condition, never on a stance. Only ever added: a correction is the next version.</summary>
public sealed class ContextEvent
{
    public long Id { get; init; }

    /// <summary><c>e-</c> and 16 hex digits of the hash of the first version's content; all versions of one event share it.</summary>
    public required string PublicId { get; init; }

    /// <summary>From 1; the highest recorded by an instant is what was known then.</summary>
    public required int Version { get; init; }

    /// <summary>EDTF.</summary>
    public required string HappenedOn { get; init; }

    public required DateOnly HappenedEarliest { get; init; }

    public required DateOnly HappenedLatest { get; init; }

    public required string Title { get; init; }

    /// <summary>Who tells of it, such as <c>UN Security Council</c>.</summary>
    public required string Source { get; init; }

    public required string SourceUrl { get; init; }

    /// <summary>Of the codebook.</summary>
    public required string ConditionCode { get; init; }

    public required ConditionOutcome Outcome { get; init; }

    /// <summary>True where this version takes the event back: it should not have been recorded.</summary>
    public required bool Withdrawn { get; init; }

    /// <summary>Why it was recorded so, or what the version before it had wrong.</summary>
    public string? Note { get; init; }

    /// <summary>Who recorded it, as they signed.</summary>
    public required string Recorder { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
