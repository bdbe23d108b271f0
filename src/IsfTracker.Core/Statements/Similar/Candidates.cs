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
        var pairs = ByBand(sets);
        AddSharing(sets, pairs);
        return pairs;
    }

    private static HashSet<(int One, int Other)> ByBand(IReadOnlyList<uint[]> sets)
    {
        var pairs = new HashSet<(int, int)>();
        var index = new BandIndex();
        for (var number = 0; number < sets.Count; number++)
        {
            var signature = MinHash.Signature(sets[number]);
            foreach (var known in index.Near(signature.Span)) { pairs.Add((known, number)); }
            index.Add(number, signature.Span);
        }
        return pairs;
    }

    private static void AddSharing(IReadOnlyList<uint[]> sets, HashSet<(int, int)> pairs)
    {
        var filed = new FiledRuns(sets, number => number);
        var later = Later(filed, sets.Count);
        var counts = new int[sets.Count];
        var met = new List<int>();
        for (var one = 0; one < sets.Count; one++)
        {
            foreach (var (from, to) in later[one])
            {
                for (var place = from; place < to; place++)
                {
                    if (counts[filed[place]]++ == 0) { met.Add(filed[place]); }
                }
            }
            foreach (var other in met)
            {
                if (counts[other] >= LeastShared * Math.Min(sets[one].Length, sets[other].Length)) { pairs.Add((one, other)); }
                counts[other] = 0;
            }
            met.Clear();
        }
    }

    /// <summary>For each text, where the texts after it are filed that share one of its rarer runs.</summary>
    private static List<(int From, int To)>[] Later(FiledRuns filed, int texts)
    {
        var later = new List<(int, int)>[texts];
        for (var number = 0; number < texts; number++) { later[number] = []; }
        foreach (var (from, to) in filed.Shared().Where(run => run.To - run.From <= TooCommon))
        {
            for (var place = from; place < to - 1; place++) { later[filed[place]].Add((place + 1, to)); }
        }
        return later;
    }
}
