namespace IsfTracker.Core.Statements.Similar;

/// <summary>Finds rewrites and contained stories among texts. A pure function of the texts; their order changes only the numbers.</summary>
/// <remarks>
/// Pairs are found by bands of MinHash signatures and by the runs of words they share, then compared exactly. What several unrelated
/// stories share (a site's standing lines) does not make one contain the other.
/// </remarks>
public static class SimilarTexts
{
    /// <summary>From this share on of its own runs, the shorter text lies within the longer one.</summary>
    public const double Contained = 0.7;

    public static SimilarTextsResult Find(IReadOnlyList<string> texts)
    {
        var sets = texts.Select(ShingleSet.Of).ToList();
        // Copies of one text are compared once.
        var leaders = Leaders(sets);
        var distinct = leaders.Distinct().Where(number => sets[number].Length > 0).ToList();
        var compared = Compare([.. distinct.Select(number => sets[number])])
            .Select(pair => pair with { One = distinct[pair.One], Other = distinct[pair.Other] }).ToList();
        var copies = Enumerable.Range(0, texts.Count).Where(number => sets[number].Length > 0).ToLookup(number => leaders[number]);
        var pairs = compared.SelectMany(pair => Spread(pair, copies)).Concat(Identical(copies)).OrderBy(pair => (pair.One, pair.Other)).ToList();
        return new SimilarTextsResult(StoryGroups.Of(texts.Count, pairs), pairs);
    }

    private static IEnumerable<SimilarPair> Compare(List<uint[]> sets)
    {
        var measured = Candidates.Of(sets).Select(pair => Measure(pair.One, pair.Other, sets)).ToList();
        var rewrites = measured.FindAll(pair => pair.Jaccard >= MinHash.NearDuplicate);
        var lines = new StandingLines(sets, rewrites);
        return rewrites.Concat(measured.Where(pair => pair.Jaccard < MinHash.NearDuplicate && pair.Containment >= Contained && IsContained(pair))
            .Select(pair => pair with { Kind = SimilarKind.Contained }));

        bool IsContained(SimilarPair pair) => lines.OwnContainment(sets[pair.One], sets[pair.Other]) >= Contained;
    }

    // The shorter first.
    private static SimilarPair Measure(int one, int other, List<uint[]> sets)
    {
        var shared = ShingleSet.Shared(sets[one], sets[other]);
        var (shorter, longer) = sets[one].Length <= sets[other].Length ? (one, other) : (other, one);
        return new SimilarPair(
            shorter, longer, SimilarKind.NearDuplicate,
            (double)shared / (sets[one].Length + sets[other].Length - shared), (double)shared / sets[shorter].Length);
    }

    private static int[] Leaders(List<uint[]> sets)
    {
        var first = new Dictionary<uint[], int>(SameRuns.Instance);
        var leaders = new int[sets.Count];
        for (var number = 0; number < sets.Count; number++)
        {
            leaders[number] = first.TryAdd(sets[number], number) ? number : first[sets[number]];
        }
        return leaders;
    }

    private static IEnumerable<SimilarPair> Spread(SimilarPair pair, ILookup<int, int> copies) =>
        copies[pair.One].SelectMany(one => copies[pair.Other].Select(other => Ordered(pair with { One = one, Other = other })));

    private static IEnumerable<SimilarPair> Identical(ILookup<int, int> copies) =>
        copies.SelectMany(group => group.SelectMany((one, place) => group.Skip(place + 1).Select(other => new SimilarPair(one, other, SimilarKind.NearDuplicate, 1, 1))));

    private static SimilarPair Ordered(SimilarPair pair) =>
        pair.Kind == SimilarKind.NearDuplicate && pair.One > pair.Other ? pair with { One = pair.Other, Other = pair.One } : pair;

    private sealed class SameRuns : IEqualityComparer<uint[]>
    {
        public static readonly SameRuns Instance = new();

        public bool Equals(uint[]? one, uint[]? other) => one.AsSpan().SequenceEqual(other);

        public int GetHashCode(uint[] set) => set.Length == 0 ? 0 : HashCode.Combine(set.Length, set[0], set[set.Length / 2], set[^1]);
    }
}
