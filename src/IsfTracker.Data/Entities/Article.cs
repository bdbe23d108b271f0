using IsfTracker.Core.Reading;

namespace IsfTracker.Data.Entities;

/// <summary>One published piece. Its text is in its captures.</summary>
public sealed class Article
{
    public long Id { get; init; }

    /// <summary><c>a-</c> and 16 hex digits of the SHA-256 of its first capture's bytes.</summary>
    public required string PublicId { get; init; }

    public required string Title { get; init; }

    public long? OutletId { get; init; }

    public Outlet? Outlet { get; init; }

    /// <summary>As submitted.</summary>
    public string? Url { get; init; }

    /// <summary>What two spellings of one address share; the key that brings captures of one article together.</summary>
    public string? NormalizedUrl { get; init; }

    public string? Author { get; init; }

    /// <summary>ISO 639-1 code, or <c>und</c>.</summary>
    public required string Language { get; init; }

    /// <summary>EDTF; null when not known.</summary>
    public string? PublishedOn { get; init; }

    /// <summary>First day it may mean; <see cref="DateOnly.MinValue"/> when open or not known.</summary>
    public required DateOnly PublishedEarliest { get; init; }

    /// <summary>Last day it may mean; <see cref="DateOnly.MaxValue"/> when open or not known.</summary>
    public required DateOnly PublishedLatest { get; init; }

    public required PublishedBasis PublishedBasis { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public List<Capture> Captures { get; init; } = [];

    public List<Claim> Claims { get; init; } = [];

    public List<StoredReading> Readings { get; init; } = [];
}
