using System.Collections.Frozen;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>What each sign says: whether a passage is a claim, and which stance it gives. Fitted to labelled articles; decision 0012 tells how.</summary>
internal sealed class SignWeights
{
    /// <summary>The row that every passage starts from when its surroundings are weighed.</summary>
    public const string Start = "@start";

    private const char AroundMark = '@';

    private readonly FrozenDictionary<ulong, int> rows;
    private readonly List<double> claims = [];
    private readonly List<StanceOdds> stances = [];
    private readonly double[] around = new double[Surroundings.Names.Count];
    private readonly StanceOdds start;

    private SignWeights()
    {
        var all = new Dictionary<ulong, int>();
        foreach (var (name, numbers) in WeightFile.Rows("sign-weights.txt"))
        {
            if (name == Start) { start = StanceOdds.From(numbers); }
            else if (name[0] == AroundMark) { around[Surroundings.IndexOf(name[1..])] = numbers[0]; }
            else
            {
                all.Add(Signs.HashOf(name), claims.Count);
                claims.Add(numbers[0]);
                stances.Add(StanceOdds.From(numbers.AsSpan(1)));
            }
        }
        rows = all.ToFrozenDictionary();
    }

    public static SignWeights Shared { get; } = new();

    /// <summary>What the sign adds to a stance; 0 for one that was never learnt.</summary>
    public double For(Stance stance, in Sign sign) => rows.TryGetValue(sign.Hash, out var row) ? stances[row].Of(stance) : 0;

    /// <summary>What the signs add to the log-odds that the passage is a claim.</summary>
    public double ClaimOf(IReadOnlyList<Sign> signs)
    {
        var sum = 0.0;
        foreach (var sign in signs)
        {
            if (rows.TryGetValue(sign.Hash, out var row)) { sum += claims[row]; }
        }
        return sum;
    }

    /// <summary>The likelihood of each stance by the signs of the passage alone.</summary>
    public StanceOdds StanceOf(IReadOnlyList<Sign> signs)
    {
        var sum = new StanceOdds();
        foreach (var sign in signs)
        {
            if (rows.TryGetValue(sign.Hash, out var row)) { sum.Add(stances[row]); }
        }
        return sum.ToLikelihoods();
    }

    /// <summary>The likelihood of each stance when the surroundings are weighed too.</summary>
    public StanceOdds Weigh(ReadOnlySpan<StanceOdds> evidence)
    {
        var sum = start;
        for (var kind = 0; kind < evidence.Length; kind++) { sum.Add(evidence[kind], around[kind]); }
        return sum.ToLikelihoods();
    }
}
