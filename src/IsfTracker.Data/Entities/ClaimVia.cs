namespace IsfTracker.Data.Entities;

/// <summary>An outlet credited for a claim's words; the original has position 0.</summary>
public sealed class ClaimVia
{
    public long ClaimId { get; init; }

    public required int Position { get; init; }

    public required string Outlet { get; init; }
}
