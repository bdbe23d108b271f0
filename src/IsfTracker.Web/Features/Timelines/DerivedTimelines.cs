using System.Collections.Concurrent;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Data;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>Timelines already derived: those of what is held now until the store changes, those of a past state of it for good.</summary>
internal sealed class DerivedTimelines(Codebook codebook) : IDisposable
{
    private readonly KeptTimelines now = new();
    private readonly KeptTimelines past = new();

    // What is seen of what is held now is asked for after every change; a past state is worked out once, from that of now where it is not far from it.
    private readonly ConcurrentDictionary<string, HeldEvidence> held = new(StringComparer.Ordinal);

    private readonly ConditionOrder conditions = new(codebook);

    /// <summary>Says them in words.</summary>
    public TimelineSentences Sentences { get; } = new(codebook);

    public async Task<DerivedTimeline> GetAsync(TrackerDbContext db, string actor, Vantage vantage, CancellationToken cancellationToken)
    {
        // Read before the claims: a change in between makes what is kept useless, never wrong.
        var (version, at) = await db.GetLastChangeAsync(cancellationToken);
        // Changes have rising instants: nothing comes to what was held before the last of them.
        var isPast = vantage.KnownAt < at;
        var kept = isPast ? past : now;
        if (kept.Find(version, isPast, actor, vantage) is { } derived) { return derived; }
        var seen = await SeenAsync(db, actor, vantage, isPast, version, cancellationToken);
        return kept.Keep(seen.Version, isPast, actor, vantage, new DerivedTimeline(actor, vantage, seen, conditions));
    }

    /// <summary>The statements of what is held now.</summary>
    public Task<HeldStatements> GetHeldAsync(TrackerDbContext db, string actor, CancellationToken cancellationToken) =>
        Held(actor).GetAsync(db, publishedBy: null, cancellationToken);

    public void Dispose()
    {
        foreach (var actor in held.Values) { actor.Dispose(); }
    }

    private HeldEvidence Held(string actor) => held.GetOrAdd(actor, name => new HeldEvidence(name));

    private async Task<HeldStatements> SeenAsync(TrackerDbContext db, string actor, Vantage vantage, bool isPast, long version, CancellationToken cancellationToken)
    {
        if (!isPast)
        {
            var seen = await Held(actor).GetAsync(db, vantage.PublishedBy, cancellationToken);
            // An instant to come may lie before a change that came meanwhile.
            if (vantage.KnownAt is null || seen.Version == version) { return seen; }
        }
        if (await Held(actor).FindPastAsync(db, vantage.PublishedBy, vantage.KnownAt!.Value, cancellationToken) is { } past) { return past; }
        var verdicts = await db.ListVerdictsAsync(vantage.KnownAt, cancellationToken);
        var claims = await db.ListEvidenceAsync(actor, vantage, cancellationToken);
        var grouped = new GroupedClaims();
        grouped.Change(claims, verdicts);
        return HeldStatements.Of(version, grouped);
    }
}
