using IsfTracker.Core.Statements;

namespace IsfTracker.Data.Entities;

/// <summary>A reviewer's word on whether two claims report one speech act. Only ever added; by public ids, so that it outlives a new reading.</summary>
public sealed class StatementEdit
{
    public long Id { get; init; }

    public required VerdictKind Kind { get; init; }

    /// <summary>Public id of a claim.</summary>
    public required string FirstClaim { get; init; }

    /// <summary>Public id of the other claim.</summary>
    public required string SecondClaim { get; init; }

    public string? Note { get; init; }

    public required string Reviewer { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
