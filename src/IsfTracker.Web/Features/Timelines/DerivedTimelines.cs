using System.Collections.Concurrent;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Data;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>Timelines already derived, kept until the store changes.</summary>
internal sealed class DerivedTimelines(Codebook codebook) : IDisposable
{
    /// <summary>Anyone may ask for any vantage: what is kept must not grow with what is asked.</summary>
    private const int MaxKept = 100;

    private readonly ConcurrentDictionary<Key, DerivedTimeline> kept = new();

    // What is seen today is asked for after every change; what is seen from elsewhere is worked out whole.
    private readonly ConcurrentDictionary<string, HeldEvidence> held = new(StringComparer.Ordinal);

    private readonly ConditionOrder conditions = new(codebook);

    /// <summary>Says them in words.</summary>
    public TimelineSentences Sentences { get; } = new(codebook);

    public async Task<DerivedTimeline> GetAsync(TrackerDbContext db, string actor, Vantage vantage, CancellationToken cancellationToken)
    {
        // Read before the claims: a change in between makes this entry useless, never wrong.
        var version = await db.GetVersionAsync(cancellationToken);
        var key = new Key(version, actor, vantage);
        if (kept.TryGetValue(key, out var derived)) { return derived; }
        var seen = await SeenAsync(db, actor, vantage, version, cancellationToken);
        derived = new DerivedTimeline(actor, vantage, seen.Claims, seen.Statements, conditions);
        if (kept.Count >= MaxKept || kept.Keys.Any(other => other.Version < version)) { kept.Clear(); }
        kept[key with { Version = seen.Version }] = derived;
        return derived;
    }

    public void Dispose()
    {
        foreach (var actor in held.Values) { actor.Dispose(); }
    }

    private async Task<HeldStatements> SeenAsync(TrackerDbContext db, string actor, Vantage vantage, long version, CancellationToken cancellationToken)
    {
        if (vantage is { KnownAt: null, PublishedBy: null }) { return await held.GetOrAdd(actor, name => new HeldEvidence(name)).GetAsync(db, cancellationToken); }
        var verdicts = await db.ListVerdictsAsync(vantage.KnownAt, cancellationToken);
        var claims = await db.ListEvidenceAsync(actor, vantage, cancellationToken);
        return new HeldStatements(version, claims, StatementGrouping.Group(claims, verdicts));
    }

    private readonly record struct Key(long Version, string Actor, Vantage Vantage);
}
