namespace IsfTracker.Core.Statements.Joining;

/// <summary>The words in which reports of some month tell something.</summary>
/// <param name="words">Their five-word runs.</param>
internal sealed class Wording(uint[] words, int month)
{
    public uint[] Words { get; } = words;

    public int Month { get; } = month;

    public List<Report> Reports { get; } = [];

    /// <summary>Itself, and those of the same days that it contains or that contain it.</summary>
    public List<Wording> Near { get; } = [];
}

/// <summary>The same words in the same month are one wording.</summary>
internal readonly struct WordingKey(uint[] words, int month) : IEquatable<WordingKey>
{
    private readonly uint[] words = words;
    private readonly int month = month;

    public bool Equals(WordingKey other) => month == other.month && words.AsSpan().SequenceEqual(other.words);

    public override bool Equals(object? other) => other is WordingKey key && Equals(key);

    public override int GetHashCode() => HashCode.Combine(month, words.Length, words[0], words[^1]);
}
