namespace IsfTracker.Web.Features.Timelines;

/// <summary>Whose timeline, as seen when: as the address writes it.</summary>
public sealed class TimelineFilter
{
    /// <summary>Id of the codebook's actor; its default actor unless given.</summary>
    public string? Actor { get; init; }

    /// <summary><c>declared</c> or <c>reported</c>; both unless given.</summary>
    public string? Lane { get; init; }

    /// <summary>Only what had been said by the end of this date.</summary>
    public string? AsOf { get; init; }

    /// <summary>Only what had been published by the end of this date.</summary>
    public string? PublishedBy { get; init; }

    /// <summary>Only what this tracker held at this instant, reviewed as it was then.</summary>
    public string? KnownAt { get; init; }
}
