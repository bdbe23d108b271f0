namespace IsfTracker.Core.Claims.Passages;

/// <summary>The traits a passage has.</summary>
internal struct TraitSet
{
    private UInt128 bits;

    public readonly bool Has(PassageTrait trait) => (bits >> (int)trait & 1) != 0;

    public readonly bool HasAny(params ReadOnlySpan<PassageTrait> traits)
    {
        foreach (var trait in traits)
        {
            if (Has(trait)) { return true; }
        }
        return false;
    }

    public void Add(PassageTrait trait) => bits |= UInt128.One << (int)trait;

    public void Add(PassageTrait trait, bool holds)
    {
        if (holds) { Add(trait); }
    }
}
