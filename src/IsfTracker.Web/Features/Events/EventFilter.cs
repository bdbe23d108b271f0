namespace IsfTracker.Web.Features.Events;

/// <summary>Which events, as the address writes it. What is left out does not narrow.</summary>
public sealed class EventFilter
{
    /// <summary>One or more condition codes.</summary>
    public string[]? Condition { get; init; }

    /// <summary>Only what had happened by the end of this date.</summary>
    public string? AsOf { get; init; }

    /// <summary>The same: nothing is published of what has not happened.</summary>
    public string? PublishedBy { get; init; }

    /// <summary>Only what this tracker held at this instant, as it was told then.</summary>
    public string? KnownAt { get; init; }
}
