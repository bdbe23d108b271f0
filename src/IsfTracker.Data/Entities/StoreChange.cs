namespace IsfTracker.Data.Entities;

/// <summary>The one row whose number rises with every committed change: caches and entity tags key on it.</summary>
public sealed class StoreChange
{
    /// <summary>The id of the only row.</summary>
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public long Version { get; init; }

    /// <summary>The instant of the last change. No two changes share one, and none goes back behind another.</summary>
    public DateTimeOffset At { get; init; } = DateTimeOffset.UnixEpoch;
}
