namespace IsfTracker.Data.Entities;

/// <summary>The raw bytes of a capture, in a table of their own so that no list drags them along.</summary>
public sealed class CaptureContent
{
    public long CaptureId { get; init; }

    public required byte[] Bytes { get; init; }
}
