using IsfTracker.Core.Dates;
using IsfTracker.Core.Timelines;

namespace IsfTracker.Web.Features.Events;

/// <summary>Something that happened in the world and met a condition or failed to: never a stance.</summary>
/// <param name="Id"><c>e-…</c>, derived from its first version.</param>
/// <param name="Version">From 1; each correction is the next.</param>
/// <param name="HappenedOn">When (EDTF).</param>
/// <param name="Condition">Code of the codebook's condition.</param>
/// <param name="Source">Who tells of it.</param>
/// <param name="Withdrawn">True where the event was taken back: it counts for nothing.</param>
/// <param name="Recorder">Who recorded this version, as they signed.</param>
/// <param name="Recorded">When this version entered the tracker.</param>
public sealed record EventItem(
    string Id,
    int Version,
    Edtf HappenedOn,
    string Title,
    string Condition,
    ConditionOutcome Outcome,
    string Source,
    string SourceUrl,
    bool Withdrawn,
    string? Note,
    string Recorder,
    DateTimeOffset Recorded);

/// <summary>An event as it stands, with every version of it, the newest first.</summary>
public sealed record EventView(EventItem Event, IReadOnlyList<EventItem> Versions);
