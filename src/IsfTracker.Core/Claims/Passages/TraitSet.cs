using System.Numerics;

namespace IsfTracker.Core.Claims.Passages;

/// <summary>The traits a passage has.</summary>
internal struct TraitSet
{
    private const int Bits = 64;

    private ulong low;
    private ulong high;

    public readonly bool Has(PassageTrait trait) => ((trait < (PassageTrait)Bits ? low : high) >> (int)trait & 1) != 0;

    public readonly bool HasAny(params ReadOnlySpan<PassageTrait> traits)
    {
        foreach (var trait in traits)
        {
            if (Has(trait)) { return true; }
        }
        return false;
    }

    public void Add(PassageTrait trait)
    {
        if (trait < (PassageTrait)Bits) { low |= 1UL << (int)trait; } else { high |= 1UL << (int)trait; }
    }

    /// <summary>Without a branch on what is not foreseen.</summary>
    public void Add(PassageTrait trait, bool holds)
    {
        var bit = (holds ? 1UL : 0) << (int)trait;
        if (trait < (PassageTrait)Bits) { low |= bit; } else { high |= bit; }
    }

    /// <summary>The traits in their order.</summary>
    public readonly Enumerator GetEnumerator() => new(low, high);

    public struct Enumerator(ulong low, ulong high)
    {
        public PassageTrait Current { get; private set; }

        public bool MoveNext()
        {
            if ((low | high) == 0) { return false; }
            Current = (PassageTrait)(low != 0 ? BitOperations.TrailingZeroCount(low) : Bits + BitOperations.TrailingZeroCount(high));
            if (low != 0) { low &= low - 1; } else { high &= high - 1; }
            return true;
        }
    }
}
