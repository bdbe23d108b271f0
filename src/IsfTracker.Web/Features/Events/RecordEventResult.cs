namespace IsfTracker.Web.Features.Events;

/// <summary>What became of an event that somebody told.</summary>
public abstract record RecordEventResult
{
    private RecordEventResult() { }

    /// <summary>It was recorded, or its correction.</summary>
    public sealed record Recorded(EventItem Event) : RecordEventResult;

    /// <summary>The same is held already; nothing was stored.</summary>
    public sealed record AlreadyHeld(EventItem Event) : RecordEventResult;

    /// <summary>Somebody else has corrected it meanwhile; nothing was stored.</summary>
    public sealed record Outdated(EventItem Current) : RecordEventResult;

    /// <summary>Something typed cannot be taken; the reasons by field.</summary>
    public sealed record Refused(IReadOnlyDictionary<string, string[]> Errors) : RecordEventResult;

    /// <summary>There is no such event to correct.</summary>
    public sealed record NotFound : RecordEventResult;
}
