namespace IsfTracker.Data.Entities;

/// <summary>A codebook that claims were read with, kept as the file it was.</summary>
public sealed class StoredCodebook
{
    public long Id { get; init; }

    /// <summary>The codebook's own id, such as <c>isf</c>.</summary>
    public required string CodebookId { get; init; }

    public required string Version { get; init; }

    /// <summary>Of the file's bytes; 64 lower-case hex digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The file.</summary>
    public required string Content { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
