using IsfTracker.Core.Statements;

namespace IsfTracker.Data.Entities;

/// <summary>A claim in a statement. A claim is in one statement at most.</summary>
public sealed class StatementMember
{
    public long ClaimId { get; init; }

    public Claim Claim { get; init; } = null!;

    public long StatementId { get; set; }

    public StoredStatement Statement { get; set; } = null!;

    public required JoinReason Reason { get; set; }
}
