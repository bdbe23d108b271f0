namespace IsfTracker.Data;

/// <summary>Something tried to change or delete what the store keeps as it was.</summary>
public sealed class HistoryChangedException(string kind, bool deleted)
    : InvalidOperationException($"A stored {kind} was to be {(deleted ? "deleted" : "changed")}. The store keeps it as it was recorded; nothing was stored.");
