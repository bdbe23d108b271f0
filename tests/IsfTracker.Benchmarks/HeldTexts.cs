using IsfTracker.Core.Statements;
using IsfTracker.Core.Statements.Similar;

namespace IsfTracker.Benchmarks;

/// <summary>Made-up texts in memory, filed as the store files captures.</summary>
internal sealed class HeldTexts
{
    private readonly BandIndex index = new();
    private readonly List<ReadOnlyMemory<uint>> signatures = [];
    private readonly List<uint[]> runs = [];

    public IReadOnlyList<ReadOnlyMemory<uint>> Signatures => signatures;

    public void Add(string text)
    {
        var own = ShingleSet.Of(text);
        var signature = MinHash.Signature(own);
        index.Add(signatures.Count, signature.Span);
        signatures.Add(signature);
        runs.Add(own);
    }

    /// <summary>The numbers of those that share half of their runs with a text.</summary>
    public IReadOnlyList<int> Find(string text)
    {
        var own = ShingleSet.Of(text);
        var signature = MinHash.Signature(own);
        return
        [
            .. index.Near(signature.Span).Where(number => MinHash.Similarity(signature.Span, signatures[number].Span) >= MinHash.MayBeNearDuplicate
                && ShingleSet.Jaccard(own, runs[number]) >= MinHash.NearDuplicate),
        ];
    }
}
