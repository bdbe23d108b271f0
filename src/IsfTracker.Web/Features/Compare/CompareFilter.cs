namespace IsfTracker.Web.Features.Compare;

/// <summary>Which two views, as the address writes it.</summary>
public sealed class CompareFilter
{
    /// <summary>Id of the codebook's actor; its default actor unless given.</summary>
    public string? Actor { get; init; }

    /// <summary><c>declared</c> or <c>reported</c>; both unless given.</summary>
    public string? Lane { get; init; }

    /// <summary>The first view: <c>asOf:2025-11-30</c>, <c>publishedBy:2025-12</c>, <c>knownAt:2026-02-01T12:00:00Z</c>, several with commas between them, or <c>now</c>. A date alone is meant as <c>asOf</c>. What is known now unless given.</summary>
    public string[]? From { get; init; }

    /// <summary>The second view, written like the first. What is known now unless given.</summary>
    public string[]? To { get; init; }
}
