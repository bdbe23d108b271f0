using System.Numerics;
using System.Runtime.Intrinsics;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>The learnt signs with their rows of numbers, in hundredths: first what a sign adds to the log-odds of a claim, then what it adds to each stance.</summary>
/// <remarks>Each sign has a slot of its own, so that it is found, or known not to be there, without a branch: whether a sign was learnt is not foreseen.</remarks>
internal sealed class SignRows
{
    private readonly Slot[] slots;
    private readonly int bits;

    /// <summary>For each group of signs what moves all of them to slots that are free.</summary>
    private readonly ushort[] moves;
    private readonly int groupBits;

    public SignRows(IReadOnlyCollection<(string Name, short[] Hundredths)> signs)
    {
        bits = BitOperations.Log2((uint)signs.Count) + 1;
        groupBits = bits - 3;
        (slots, moves) = (new Slot[1 << bits], new ushort[1 << groupBits]);
        var all = signs.Select(sign => new Slot(Signs.HashOf(sign.Name), Vector128.Create([.. sign.Hundredths, .. new short[Vector128<short>.Count - sign.Hundredths.Length]])));
        // The largest groups first, while most slots are free.
        foreach (var group in all.GroupBy(slot => GroupOf(slot.Hash)).OrderByDescending(group => group.Count())) { Place(group.Key, [.. group]); }
    }

    /// <summary>The row of a sign; zeros for one that was never learnt.</summary>
    public Vector128<short> Of(in Sign sign)
    {
        ref readonly var slot = ref slots[SlotOf(sign.Hash, moves[GroupOf(sign.Hash)])];
        return slot.Hundredths & Vector128.Equals(Vector128.Create(slot.Hash), Vector128.Create(sign.Hash)).AsInt16();
    }

    private void Place(int group, Slot[] signs)
    {
        if (signs.DistinctBy(sign => sign.Hash).Count() < signs.Length) { throw new InvalidOperationException("Two signs of one hash"); }
        while (!IsFree(signs, moves[group])) { moves[group] = checked((ushort)(moves[group] + 1)); }
        foreach (var sign in signs) { slots[SlotOf(sign.Hash, moves[group])] = sign; }
    }

    /// <summary>True where each of the signs would have a slot that no other has.</summary>
    private bool IsFree(Slot[] signs, ushort move)
    {
        for (var index = 0; index < signs.Length; index++)
        {
            var own = SlotOf(signs[index].Hash, move);
            if (slots[own].Hash != 0) { return false; }
            for (var other = 0; other < index; other++)
            {
                if (SlotOf(signs[other].Hash, move) == own) { return false; }
            }
        }
        return true;
    }

    private int GroupOf(ulong hash) => (int)((hash * 0xC2B2_AE3D_27D4_EB4F) >> (64 - groupBits));

    private int SlotOf(ulong hash, ushort move) => (int)(((hash ^ (move * 0x9E37_79B9_7F4A_7C15)) * 0xD6E8_FEB8_6659_FD93) >> (64 - bits));

    private readonly record struct Slot(ulong Hash, Vector128<short> Hundredths);
}
