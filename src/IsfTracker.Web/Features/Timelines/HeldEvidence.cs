using IsfTracker.Core.Statements;
using IsfTracker.Data;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>An actor's claims as they are held now, and their statements, in memory: after a change only the articles it touched are read and told anew.</summary>
internal sealed class HeldEvidence(string actor) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Dictionary<long, IReadOnlyList<Evidence>> articles = [];
    private readonly GroupingMemory memory = new();
    private StoreState? read;
    private HeldStatements held = new(0, [], []);

    public async Task<HeldStatements> GetAsync(TrackerDbContext db, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            // Read before the claims: what changes in between is read again the next time.
            var state = await db.GetStateAsync(cancellationToken);
            if (state.Version == read?.Version) { return held; }
            var verdicts = await db.ListVerdictsAsync(knownAt: null, cancellationToken);
            await ReadAsync(db, state, cancellationToken);
            var claims = articles.Values.SelectMany(article => article).ToList();
            held = new HeldStatements(state.Version, claims, StatementGrouping.Group(claims, verdicts, memory));
            read = state;
            return held;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task ReadAsync(TrackerDbContext db, StoreState state, CancellationToken cancellationToken)
    {
        // A store that goes back is another one.
        var since = read is not null && read.Version <= state.Version && read.Reading <= state.Reading && read.Review <= state.Review ? read : null;
        var changed = since is null ? null : await db.ListChangedArticlesAsync(since, cancellationToken);
        if (changed is { Count: 0 }) { return; }
        var claims = await db.ListEvidenceByArticleAsync(actor, changed, cancellationToken);
        if (changed is null) { articles.Clear(); }
        foreach (var article in changed ?? []) { articles.Remove(article); }
        foreach (var article in claims) { articles[article.Key] = [.. article]; }
    }
}

/// <summary>What is held at a version of the store.</summary>
internal sealed record HeldStatements(long Version, IReadOnlyCollection<Evidence> Claims, IReadOnlyList<Statement> Statements);
