namespace IsfTracker.Core.Statements.Similar;

/// <summary>Runs of words that several unrelated stories share: credits, appeals to subscribe, a site's lines about itself.</summary>
internal sealed class StandingLines
{
    /// <summary>A run in more stories than this is nobody's own.</summary>
    private const int Stories = 8;

    /// <summary>In a large collection a story may be told in more places.</summary>
    private const int TextsForOneMore = 250;

    /// <summary>With fewer runs of its own, a text tells too little to be called contained.</summary>
    private const int LeastOwn = 12;

    private readonly HashSet<uint> standing = [];

    /// <param name="rewrites">Pairs of the sets that tell one story: a story told a hundred times is no standing line.</param>
    public StandingLines(IReadOnlyList<uint[]> sets, IReadOnlyList<SimilarPair> rewrites)
    {
        var links = new Links(sets.Count);
        foreach (var pair in rewrites) { links.Join(pair.One, pair.Other); }
        var filed = new FiledRuns(sets, links.Find);
        var most = Stories + sets.Count / TextsForOneMore;
        foreach (var (from, to) in filed.Shared())
        {
            if (to - from > most && CountOwners(filed, from, to) > most) { standing.Add(filed.Run(from)); }
        }
    }

    private static int CountOwners(FiledRuns filed, int from, int to)
    {
        var owners = 1;
        for (var place = from + 1; place < to; place++)
        {
            if (filed[place] != filed[place - 1]) { owners++; }
        }
        return owners;
    }

    /// <summary>The share of the shorter text's own runs that the longer one has; 0 where it has too few.</summary>
    public double OwnContainment(uint[] shorter, uint[] longer)
    {
        var own = standing.Count == 0 ? shorter : Array.FindAll(shorter, shingle => !standing.Contains(shingle));
        return own.Length < LeastOwn ? 0 : (double)ShingleSet.Shared(own, longer) / own.Length;
    }
}
