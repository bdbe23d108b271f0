using System.Runtime.Intrinsics;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>What each sign says: whether a passage is a claim, and which stance it gives. Fitted to labelled articles; decision 0012 tells how.</summary>
internal sealed class SignWeights
{
    /// <summary>The row that every passage starts from when its surroundings are weighed.</summary>
    public const string Start = "@start";

    private const char AroundMark = '@';

    private readonly SignRows rows;
    private readonly double[] around = new double[Surroundings.Names.Count];
    private readonly StanceOdds start;

    private SignWeights()
    {
        var signs = new List<(string, short[])>();
        foreach (var (name, numbers) in WeightFile.Rows("sign-weights.txt"))
        {
            if (name == Start) { start = StanceOdds.From(Array.ConvertAll(numbers, number => number / WeightFile.Unit)); }
            else if (name[0] == AroundMark) { around[Surroundings.IndexOf(name[1..])] = numbers[0] / WeightFile.Unit; }
            else { signs.Add((name, numbers)); }
        }
        rows = new SignRows(signs);
    }

    public static SignWeights Shared { get; } = new();

    /// <summary>What the sign adds to a stance; 0 for one that was never learnt.</summary>
    public double For(Stance stance, in Sign sign) => rows.Of(sign)[1 + (int)stance] / WeightFile.Unit;

    /// <summary>What the signs add up to.</summary>
    public SignPoints Of(ReadOnlySpan<Sign> signs)
    {
        var sum = Vector256<int>.Zero;
        foreach (ref readonly var sign in signs) { sum += Vector256.WidenLower(rows.Of(sign).ToVector256()); }
        return new SignPoints(sum);
    }

    /// <summary>The likelihood of each stance when the surroundings are weighed too.</summary>
    public StanceOdds Weigh(ReadOnlySpan<StanceOdds> evidence)
    {
        var sum = start;
        for (var kind = 0; kind < evidence.Length; kind++) { sum.Add(evidence[kind], around[kind]); }
        return sum.ToLikelihoods();
    }
}
