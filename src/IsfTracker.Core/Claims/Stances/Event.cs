using IsfTracker.Core.Claims.Mentions;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>A signal with what its surroundings make of it.</summary>
/// <param name="Negated">"not", "no longer", "far from" before it.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Imagined">It stands in a supposition or a wish.</param>
internal readonly record struct Event(Mention Mention, bool Negated, Owner Owner, bool Imagined)
{
    public Signal Signal => Mention.Signal;

    public int First => Mention.First;
}
