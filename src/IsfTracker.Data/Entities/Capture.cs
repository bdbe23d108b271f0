namespace IsfTracker.Data.Entities;

/// <summary>An article as it was read on a day. Never changed, never deleted.</summary>
public sealed class Capture
{
    public long Id { get; init; }

    /// <summary><c>k-</c> and 16 hex digits of <see cref="Sha256"/>.</summary>
    public required string PublicId { get; init; }

    public long ArticleId { get; init; }

    public Article Article { get; init; } = null!;

    /// <summary>Of the raw bytes; 64 lower-case hex digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Of the text in UTF-8; 64 lower-case hex digits.</summary>
    public required string TextSha256 { get; init; }

    /// <summary>The main text: NFC, LF. Claims are anchored in it by UTF-16 offsets.</summary>
    public required string Text { get; init; }

    public required string MediaType { get; init; }

    /// <summary>Without a path.</summary>
    public required string FileName { get; init; }

    public required string ReaderVersion { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>MinHash signature of the text; empty when there is none.</summary>
    public required ReadOnlyMemory<uint> Signature { get; init; }

    public List<CaptureBand> Bands { get; init; } = [];

    public CaptureContent? Content { get; init; }
}
