namespace IsfTracker.Core.Claims.Stances;

/// <summary>Which signals a passage has.</summary>
internal struct SignalSet
{
    private ulong bits;

    public readonly bool Has(Signal signal) => ((bits >> (int)signal) & 1) != 0;

    public void Add(Signal signal) => bits |= 1UL << (int)signal;
}
