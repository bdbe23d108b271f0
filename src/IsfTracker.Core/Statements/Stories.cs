namespace IsfTracker.Core.Statements;

/// <summary>Articles whose texts are near-duplicates, found by the bands of their signatures rather than by comparing all with all.</summary>
internal sealed class Stories
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Links links;
    private readonly bool[] linked;

    /// <param name="articles">One claim of each article, in an order given by content.</param>
    public Stories(IReadOnlyList<Evidence> articles)
    {
        links = new Links(articles.Count);
        linked = new bool[articles.Count];
        var filed = new Dictionary<ulong, int>(articles.Count * MinHash.BandCount);
        for (var number = 0; number < articles.Count; number++)
        {
            numbers.Add(articles[number].Article, number);
            foreach (var band in MinHash.Bands(articles[number].Signature.Span))
            {
                if (!filed.TryAdd(band, number)) { Compare(articles, number, filed[band]); }
            }
        }
    }

    /// <summary>What all articles of one story have in common; null for an article that is like no other.</summary>
    public int? Of(string article) => numbers.TryGetValue(article, out var number) && linked[number] ? links.Find(number) : null;

    // Each is compared with the first that was filed under a band, so that a thousand copies cost a thousand comparisons.
    private void Compare(IReadOnlyList<Evidence> articles, int number, int known)
    {
        if (links.Find(number) == links.Find(known)) { return; }
        if (MinHash.Similarity(articles[number].Signature.Span, articles[known].Signature.Span) < MinHash.NearDuplicate) { return; }
        links.Join(number, known);
        linked[number] = linked[known] = true;
    }
}
