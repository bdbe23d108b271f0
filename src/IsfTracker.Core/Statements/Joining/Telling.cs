namespace IsfTracker.Core.Statements.Joining;

/// <summary>An article as one telling of a story.</summary>
/// <param name="first">Its first claim.</param>
internal sealed class Telling(Evidence first)
{
    public Evidence First { get; } = first;

    public string Article => First.Article;

    /// <summary>Where <see cref="StoryBands"/> files it.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>What it tells with others; null while it is like no other.</summary>
    public Story? Story { get; set; }

    public bool IsLike(Telling other) => MinHash.Similarity(First.Signature.Span, other.First.Signature.Span) >= MinHash.NearDuplicate;

    public bool IsBefore(Telling other) => EvidenceOrder.Instance.Compare(First, other.First) < 0;
}

/// <summary>Articles whose texts are near-duplicates, one linked with the next.</summary>
/// <param name="number">Names it in memory; it means nothing else.</param>
internal sealed class Story(int number)
{
    public int Number { get; } = number;

    public List<Telling> Tellings { get; } = [];
}
