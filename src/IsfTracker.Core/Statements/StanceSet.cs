using System.Numerics;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Statements;

/// <summary>Some of the stances of the scale.</summary>
internal readonly record struct StanceSet(int Bits)
{
    public StanceSet With(Stance stance) => new(Bits | 1 << (int)stance);

    public StanceSet With(StanceSet other) => new(Bits | other.Bits);

    public bool Has(Stance stance) => (Bits & 1 << (int)stance) != 0;

    public bool Shares(StanceSet other) => (Bits & other.Bits) != 0;

    /// <summary>Steps on the scale between the nearest two of the sets.</summary>
    public int Distance(StanceSet other)
    {
        if (Bits == 0 || other.Bits == 0) { return 0; }
        var steps = 0;
        var (above, below) = (Bits, Bits);
        while (((above | below) & other.Bits) == 0)
        {
            above <<= 1;
            below >>= 1;
            steps++;
        }
        return steps;
    }

    /// <summary>How many stances are in it.</summary>
    public int Count => BitOperations.PopCount((uint)Bits);
}
