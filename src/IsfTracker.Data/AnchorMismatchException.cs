namespace IsfTracker.Data;

/// <summary>A claim's quote is not the text at its offsets: a fault in the program that wrote it.</summary>
public sealed class AnchorMismatchException(string claim, int start, int end)
    : InvalidOperationException($"Claim {claim} does not quote the text of its capture at {start}..{end}. Nothing was stored.")
{
    public string Claim { get; } = claim;

    public int Start { get; } = start;

    public int End { get; } = end;
}
