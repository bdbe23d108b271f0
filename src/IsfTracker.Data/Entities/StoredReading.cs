using IsfTracker.Core.Codebooks;

namespace IsfTracker.Data.Entities;

/// <summary>What one reading of a capture said of one actor as a whole. A later reading retires it and keeps it.</summary>
public sealed class StoredReading
{
    public long Id { get; init; }

    public long CaptureId { get; init; }

    public Capture Capture { get; init; } = null!;

    public long ArticleId { get; init; }

    public Article Article { get; init; } = null!;

    public required string Actor { get; init; }

    /// <summary>False when the article says nothing about the actor's part in the force.</summary>
    public required bool Relevant { get; init; }

    public Stance? OverallStance { get; init; }

    /// <summary>Why the article was not read, such as <c>not coded: language az</c>; null when it was.</summary>
    public string? NotCoded { get; init; }

    public required string PipelineVersion { get; init; }

    public required string CodebookVersion { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>When a later reading took its place; null for the current one.</summary>
    public DateTimeOffset? RetiredAt { get; set; }
}
