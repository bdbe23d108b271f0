using System.Collections.Concurrent;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>Timelines kept in memory by what they are seen from.</summary>
internal sealed class KeptTimelines
{
    /// <summary>Anyone may ask for any vantage: what is kept must not grow with what is asked.</summary>
    private const int MostKept = 100;

    /// <summary>The same for the claims in them, of which each takes up to some kilobytes.</summary>
    private const int MostClaims = 300_000;

    private readonly ConcurrentDictionary<Key, DerivedTimeline> kept = new();
    private long newest;

    /// <param name="version">Of the store.</param>
    /// <param name="isPast">True for a state of the store that no later version changes.</param>
    public DerivedTimeline? Find(long version, bool isPast, string actor, Vantage vantage)
    {
        // A store that goes back is another one.
        if (version < Interlocked.Exchange(ref newest, version)) { kept.Clear(); }
        return kept.GetValueOrDefault(new Key(isPast ? 0 : version, actor, vantage));
    }

    public DerivedTimeline Keep(long version, bool isPast, string actor, Vantage vantage, DerivedTimeline derived)
    {
        var key = new Key(isPast ? 0 : version, actor, vantage);
        if (kept.Count >= MostKept || kept.Keys.Any(other => other.Version < key.Version) || kept.Values.Sum(other => other.Claims) + derived.Claims > MostClaims) { kept.Clear(); }
        return kept[key] = derived;
    }

    private readonly record struct Key(long Version, string Actor, Vantage Vantage);
}
