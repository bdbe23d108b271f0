namespace IsfTracker.Data.Entities;

/// <summary>A key under which a capture's signature is filed: captures that share one are worth comparing.</summary>
public sealed class CaptureBand
{
    public required long Band { get; init; }

    public long CaptureId { get; init; }
}
