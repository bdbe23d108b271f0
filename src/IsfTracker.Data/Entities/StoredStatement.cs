using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;

namespace IsfTracker.Data.Entities;

/// <summary>A statement as last derived from the current claims: kept so that lists need not derive it. Rewritten with each change.</summary>
public sealed class StoredStatement
{
    public long Id { get; init; }

    /// <summary><c>s-…</c>, that of its founding claim.</summary>
    public required string PublicId { get; init; }

    public required string Actor { get; init; }

    public required Lane Lane { get; set; }

    public required ClaimKind Kind { get; set; }

    public required Stance Stance { get; set; }

    /// <summary>EDTF.</summary>
    public required string SaidOn { get; set; }

    public required DateOnly SaidEarliest { get; set; }

    public required DateOnly SaidLatest { get; set; }

    public required SaidBasis SaidBasis { get; set; }

    public string? Speaker { get; set; }

    public string? OfficialId { get; set; }

    public required SpeakerRole SpeakerRole { get; set; }

    public required bool Named { get; set; }

    public required IReadOnlyList<string> Via { get; set; }

    public required IReadOnlyList<string> Conditions { get; set; }

    public List<StatementMember> Members { get; init; } = [];
}
