namespace IsfTracker.Data.Entities;

/// <summary>A condition that a claim says must hold first.</summary>
public sealed class ClaimCondition
{
    public long ClaimId { get; init; }

    /// <summary>Of the codebook, in whose order <see cref="Position"/> counts.</summary>
    public required string Code { get; init; }

    public required int Position { get; init; }
}
