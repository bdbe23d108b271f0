namespace IsfTracker.Web.Features.Conditions;

/// <summary>Whose conditions, as seen when: as the address writes it.</summary>
public sealed class ConditionFilter
{
    /// <summary>Id of the codebook's actor; its default actor unless given.</summary>
    public string? Actor { get; init; }

    /// <summary>Only what had been said, and had happened, by the end of this date.</summary>
    public string? AsOf { get; init; }

    /// <summary>Only what had been published by the end of this date.</summary>
    public string? PublishedBy { get; init; }

    /// <summary>Only what this tracker held at this instant, reviewed as it was then.</summary>
    public string? KnownAt { get; init; }
}
