using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Reading;
using IsfTracker.Core.Statements;

namespace IsfTracker.Data.Entities;

/// <summary>One article's report of the actor's position, anchored in a capture. Its reading never changes; a later reading retires it.</summary>
public sealed class Claim
{
    public long Id { get; init; }

    /// <summary><c>c-</c> and 16 hex digits of the hash of capture, anchor and actor. One current claim has it; retired ones may share it.</summary>
    public required string PublicId { get; init; }

    public long CaptureId { get; init; }

    public Capture Capture { get; init; } = null!;

    public long ArticleId { get; init; }

    public Article Article { get; init; } = null!;

    public required string Actor { get; init; }

    /// <summary>UTF-16 offset in the capture's text.</summary>
    public required int Start { get; init; }

    /// <summary>UTF-16 offset, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>The exact words at the offsets; the store refuses any other.</summary>
    public required string Quote { get; init; }

    /// <summary>Up to 32 characters before the quote.</summary>
    public required string Prefix { get; init; }

    /// <summary>Up to 32 characters after the quote.</summary>
    public required string Suffix { get; init; }

    public required ClaimKind Kind { get; init; }

    public required Stance Stance { get; init; }

    public required Lane Lane { get; init; }

    /// <summary>As the article names them; null for the outlet's own voice.</summary>
    public string? Speaker { get; init; }

    /// <summary>Id of the codebook's official; null when unnamed or unknown.</summary>
    public string? OfficialId { get; init; }

    public required SpeakerRole SpeakerRole { get; init; }

    /// <summary>Its capture's published date, copied so that lists sort and filter without a join. EDTF; null when not known.</summary>
    public string? PublishedOn { get; init; }

    public required DateOnly PublishedEarliest { get; init; }

    public required DateOnly PublishedLatest { get; init; }

    public required PublishedBasis PublishedBasis { get; init; }

    /// <summary>When the words were spoken, where the text says so. EDTF; null otherwise.</summary>
    public string? SaidOn { get; init; }

    /// <summary><see cref="DateOnly.MinValue"/> when open or not known.</summary>
    public required DateOnly SaidEarliest { get; init; }

    /// <summary><see cref="DateOnly.MaxValue"/> when open or not known.</summary>
    public required DateOnly SaidLatest { get; init; }

    /// <summary>First day of when it was said, or of when it was published where the text does not say: what lists go by. The database derives it.</summary>
    public DateOnly DatedEarliest { get; init; }

    /// <summary>Last day of the same.</summary>
    public DateOnly DatedLatest { get; init; }

    public required bool DirectQuote { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The rules and spans that decided the reading.</summary>
    public required IReadOnlyList<Cue> Cues { get; init; }

    public required string PipelineVersion { get; init; }

    public required string CodebookVersion { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>When a newer capture or reading took its place; null for a current claim.</summary>
    public DateTimeOffset? RetiredAt { get; set; }

    /// <summary>The last review's verdict, or <see cref="ReviewStatus.Unreviewed"/>.</summary>
    public ReviewStatus Status { get; set; }

    public List<ClaimCondition> Conditions { get; init; } = [];

    public List<ClaimVia> Vias { get; init; } = [];

    public List<ClaimReview> Reviews { get; init; } = [];
}
