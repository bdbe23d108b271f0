namespace IsfTracker.Web.Features.Events;

/// <summary>Which events, as the address writes it. What is left out does not narrow.</summary>
public sealed class EventFilter
{
    /// <summary>One or more condition codes.</summary>
    public string[]? Condition { get; init; }
}
