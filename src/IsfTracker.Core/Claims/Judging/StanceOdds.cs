using System.Runtime.CompilerServices;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>A number for each stance: points, or the likelihoods that points come to.</summary>
[InlineArray(Count)]
internal struct StanceOdds : IEquatable<StanceOdds>
{
    public const int Count = 6;

    private double first;

    public readonly Stance Best
    {
        get
        {
            var best = 0;
            for (var stance = 1; stance < Count; stance++)
            {
                if (this[stance] > this[best]) { best = stance; }
            }
            return (Stance)best;
        }
    }

    public static StanceOdds From(ReadOnlySpan<double> numbers)
    {
        var odds = new StanceOdds();
        for (var stance = 0; stance < Count; stance++) { odds[stance] = numbers[stance]; }
        return odds;
    }

    public readonly double Of(Stance stance) => this[(int)stance];

    public void Add(in StanceOdds points, double times = 1)
    {
        for (var stance = 0; stance < Count; stance++) { this[stance] += points[stance] * times; }
    }

    /// <summary>Points as likelihoods that sum to one.</summary>
    public readonly StanceOdds ToLikelihoods()
    {
        var likelihoods = new StanceOdds();
        var (most, sum) = (this[(int)Best], 0.0);
        for (var stance = 0; stance < Count; stance++) { sum += likelihoods[stance] = Math.Exp(this[stance] - most); }
        for (var stance = 0; stance < Count; stance++) { likelihoods[stance] /= sum; }
        return likelihoods;
    }

    /// <summary>Likelihoods as points, moderate ones where nothing is likely.</summary>
    public readonly StanceOdds ToEvidence()
    {
        var points = new StanceOdds();
        for (var stance = 0; stance < Count; stance++) { points[stance] = Math.Log(this[stance] + Least) - Even; }
        return points;
    }

    private const double Least = 0.02;

    /// <summary>What a likelihood of one in six comes to, so that a passage of which nothing is known speaks for nothing.</summary>
    private static readonly double Even = Math.Log((1.0 / Count) + Least);

    public readonly bool Equals(StanceOdds other) => ((ReadOnlySpan<double>)this).SequenceEqual(other);

    public override readonly bool Equals(object? obj) => obj is StanceOdds other && Equals(other);

    public override readonly int GetHashCode() => this[0].GetHashCode();
}
