using IsfTracker.Core;
using IsfTracker.Web.Features.Shared;

namespace IsfTracker.Web.Features.Events;

/// <summary>What the form for an event holds.</summary>
internal static class EventForm
{
    public static IReadOnlyList<Option> Outcomes { get; } = [new("met", "Meets the condition"), new("not-met", "Does not meet it, or no longer")];

    /// <summary>An event as it stands, to be corrected.</summary>
    public static EventSubmission Of(EventItem happening) => new()
    {
        Title = happening.Title,
        HappenedOn = happening.HappenedOn.ToString(),
        Condition = happening.Condition,
        Outcome = happening.Outcome.ToCode(),
        Source = happening.Source,
        SourceUrl = happening.SourceUrl,
        Withdrawn = happening.Withdrawn,
        Version = happening.Version,
    };
}
