using System.Runtime.InteropServices;

namespace IsfTracker.Core.Statements.Similar;

/// <summary>The pairs of texts that are worth comparing, found by what they share rather than by comparing all with all.</summary>
internal static class Candidates
{
    /// <summary>A run of words found in more texts than this leads to none of them: it is a phrase of the trade or a line that a site repeats.</summary>
    private const int TooCommon = 200;

    /// <summary>A pair with less than this share of the shorter text's rarer runs in common cannot be alike.</summary>
    private const double LeastShared = 0.25;

    /// <summary>Pairs of numbers, the lower first.</summary>
    public static IReadOnlyCollection<(int One, int Other)> Of(IReadOnlyList<uint[]> sets)
    {
        var pairs = new HashSet<(int, int)>();
        foreach (var texts in Runs(ByBand(sets)))
        {
            AddPairs(texts, pairs);
        }
        foreach (var (pair, shared) in CountShared(sets))
        {
            if (shared >= LeastShared * Math.Min(sets[pair.One].Length, sets[pair.Other].Length)) { pairs.Add(pair); }
        }
        return pairs;
    }

    private static Dictionary<(int One, int Other), int> CountShared(IReadOnlyList<uint[]> sets)
    {
        var counts = new Dictionary<(int, int), int>();
        foreach (var texts in Runs(sets.SelectMany((set, number) => set.Select(shingle => ((ulong)shingle, number)))))
        {
            if (texts.Count > TooCommon) { continue; }
            for (var i = 0; i < texts.Count; i++)
            {
                for (var j = i + 1; j < texts.Count; j++) { CollectionsMarshal.GetValueRefOrAddDefault(counts, (texts[i], texts[j]), out _)++; }
            }
        }
        return counts;
    }

    private static IEnumerable<(ulong Key, int Number)> ByBand(IReadOnlyList<uint[]> sets) =>
        sets.SelectMany((set, number) => MinHash.Bands(MinHash.Signature(set).Span).Select(band => (band, number)));

    private static void AddPairs(List<int> texts, HashSet<(int, int)> pairs)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count; j++) { pairs.Add((texts[i], texts[j])); }
        }
    }

    /// <summary>The numbers filed under each key that two or more share, rising. One list is used for all.</summary>
    private static IEnumerable<List<int>> Runs(IEnumerable<(ulong Key, int Number)> filed)
    {
        var sorted = filed.ToArray();
        Array.Sort(sorted);
        var run = new List<int>();
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i > 0 && sorted[i].Key != sorted[i - 1].Key)
            {
                if (run.Count > 1) { yield return run; }
                run.Clear();
            }
            run.Add(sorted[i].Number);
        }
        if (run.Count > 1) { yield return run; }
    }
}
