namespace IsfTracker.Core;

/// <summary>A run of text: UTF-16 offsets, the end exclusive.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The words of the span in the text it belongs to.</summary>
    public string Of(string text) => text[Start..End];
}
