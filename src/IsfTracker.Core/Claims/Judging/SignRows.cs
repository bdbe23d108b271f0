using System.Numerics;
using System.Runtime.Intrinsics;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>The learnt signs with their rows of numbers: first what a sign adds to the log-odds of a claim, then what it adds to each stance.</summary>
internal sealed class SignRows
{
    private readonly ulong[] hashes;
    private readonly Vector512<double>[] rows;
    private readonly int bits;

    public SignRows(IReadOnlyCollection<(string Name, double[] Numbers)> signs)
    {
        bits = BitOperations.Log2((uint)signs.Count) + 2;
        hashes = new ulong[1 << bits];
        rows = new Vector512<double>[hashes.Length];
        foreach (var (name, numbers) in signs)
        {
            var hash = Signs.HashOf(name);
            var slot = Find(hash);
            if (hashes[slot] != 0) { throw new InvalidOperationException($"Two signs of one hash: {name}"); }
            (hashes[slot], rows[slot]) = (hash, Vector512.Create([.. numbers, .. new double[Vector512<double>.Count - numbers.Length]]));
        }
    }

    /// <summary>The row of a sign; zeros for one that was never learnt.</summary>
    public Vector512<double> Of(in Sign sign)
    {
        var slot = Find(sign.Hash);
        return hashes[slot] == 0 ? Vector512<double>.Zero : rows[slot];
    }

    private int Find(ulong hash)
    {
        var slot = (int)((hash * 0xC2B2_AE3D_27D4_EB4F) >> (64 - bits));
        while (hashes[slot] != hash && hashes[slot] != 0) { slot = (slot + 1) & (hashes.Length - 1); }
        return slot;
    }
}
