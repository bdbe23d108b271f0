using IsfTracker.Core.Statements;

namespace IsfTracker.Data.Entities;

/// <summary>What a reviewer said of a claim. Only ever added.</summary>
public sealed class ClaimReview
{
    public long Id { get; init; }

    public long ClaimId { get; init; }

    public Claim Claim { get; init; } = null!;

    public required ReviewStatus Status { get; init; }

    public string? Note { get; init; }

    public required string Reviewer { get; init; }

    /// <summary>
    /// Public id of the claim that the reviewer judged, where this repeats the verdict for the same words in a newer copy or reading of the
    /// article; null for a verdict given on this claim itself.
    /// </summary>
    public string? CarriedFrom { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
