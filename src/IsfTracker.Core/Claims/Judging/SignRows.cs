using System.Numerics;
using System.Runtime.Intrinsics;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>The learnt signs with their rows of numbers, in hundredths: first what a sign adds to the log-odds of a claim, then what it adds to each stance.</summary>
internal sealed class SignRows
{
    private readonly Slot[] slots;
    private readonly int bits;

    public SignRows(IReadOnlyCollection<(string Name, short[] Hundredths)> signs)
    {
        bits = BitOperations.Log2((uint)signs.Count) + 2;
        slots = new Slot[1 << bits];
        foreach (var (name, hundredths) in signs)
        {
            var hash = Signs.HashOf(name);
            ref var slot = ref slots[Find(hash)];
            if (slot.Hash != 0) { throw new InvalidOperationException($"Two signs of one hash: {name}"); }
            slot = new Slot(hash, Vector128.Create([.. hundredths, .. new short[Vector128<short>.Count - hundredths.Length]]));
        }
    }

    /// <summary>The row of a sign; zeros for one that was never learnt.</summary>
    public Vector128<short> Of(in Sign sign) => slots[Find(sign.Hash)].Hundredths;

    private int Find(ulong hash)
    {
        var at = (int)((hash * 0xC2B2_AE3D_27D4_EB4F) >> (64 - bits));
        // One branch, seldom taken: whether a sign was learnt is not foreseen.
        while ((slots[at].Hash != hash) & (slots[at].Hash != 0)) { at = (at + 1) & (slots.Length - 1); }
        return at;
    }

    private readonly record struct Slot(ulong Hash, Vector128<short> Hundredths);
}
