using IsfTracker.Core.Dates;
using IsfTracker.Core.Statements;
using IsfTracker.Data;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>An actor's claims as they are held now, and their statements, in memory: after a change only the articles it touched are read, and only what they reach is told anew.</summary>
internal sealed class HeldEvidence(string actor) : IDisposable
{
    /// <summary>Views of what had been published by a day that are kept up beside that of today; each takes as much memory.</summary>
    private const int MostViews = 3;

    /// <summary>An article that changed is gone through twice, there and back, and whoever asks for what is held now waits meanwhile.</summary>
    private const int LeastForEachTakenBack = 3;

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Dictionary<long, IReadOnlyList<Evidence>> articles = [];
    private readonly List<HeldView> views = [];
    private HeldView today = new(publishedBy: null);
    private StoreState? read;

    /// <param name="publishedBy">Only what had been published by then; null for all.</param>
    public async Task<HeldStatements> GetAsync(TrackerDbContext db, Edtf? publishedBy, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var version = await ReadAsync(db, cancellationToken);
            return ViewOf(publishedBy).Tell(version);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>What was held at a past instant: what changed since is taken back, and then taken up again.</summary>
    /// <returns>Null where so much changed that it is no more to begin with nothing.</returns>
    public async Task<HeldStatements?> FindPastAsync(TrackerDbContext db, Edtf? publishedBy, DateTimeOffset knownAt, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var version = await ReadAsync(db, cancellationToken);
            if (FindView(publishedBy) is not { } view) { return null; }
            var changed = await db.ListChangedArticlesAsync(knownAt, cancellationToken);
            if (changed.Count > articles.Count / LeastForEachTakenBack) { return null; }
            var verdicts = await db.ListVerdictsAsync(knownAt, cancellationToken);
            var then = await db.ListEvidenceBeforeChangesAsync(actor, knownAt, cancellationToken);
            view.Tell(version);
            return view.TellPast(version, [.. changed.Select(article => (IReadOnlyList<Evidence>)[.. then[article]])], [.. changed.Select(article => articles.GetValueOrDefault(article, []))], verdicts);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    /// <summary>Brings what is in memory up to what the store holds; answers with the version of the store.</summary>
    private async Task<long> ReadAsync(TrackerDbContext db, CancellationToken cancellationToken)
    {
        // Read before the claims: what changes in between is read again the next time.
        var state = await db.GetStateAsync(cancellationToken);
        if (state.Version == read?.Version) { return state.Version; }
        var verdicts = await db.ListVerdictsAsync(knownAt: null, cancellationToken);
        await ReadAsync(db, state, cancellationToken);
        foreach (var view in views.Prepend(today)) { view.Say(verdicts); }
        read = state;
        return state.Version;
    }

    private async Task ReadAsync(TrackerDbContext db, StoreState state, CancellationToken cancellationToken)
    {
        // A store that goes back is another one.
        var since = read is not null && read.Version <= state.Version && read.Reading <= state.Reading && read.Review <= state.Review ? read : null;
        var changed = since is null ? null : await db.ListChangedArticlesAsync(since, cancellationToken);
        if (changed is { Count: 0 }) { return; }
        var claims = await db.ListEvidenceByArticleAsync(actor, changed, cancellationToken);
        if (changed is null)
        {
            articles.Clear();
            views.Clear();
            today = new HeldView(publishedBy: null);
        }
        foreach (var article in changed ?? claims.Select(article => article.Key))
        {
            var before = articles.GetValueOrDefault(article);
            IReadOnlyList<Evidence> now = [.. claims[article]];
            if ((now.Count > 0 ? now : before) is not [var any, ..]) { continue; }
            articles[article] = now;
            foreach (var view in views.Prepend(today)) { view.Take(any.Article, now); }
        }
    }

    private HeldView? FindView(Edtf? publishedBy) => publishedBy is null ? today : views.Find(known => known.PublishedBy == publishedBy);

    // The one asked for longest ago goes.
    private HeldView ViewOf(Edtf? publishedBy)
    {
        if (publishedBy is null) { return today; }
        var view = FindView(publishedBy);
        if (view is null)
        {
            view = new HeldView(publishedBy);
            view.Say(today.Verdicts);
            foreach (var article in articles.Values.Where(article => article.Count > 0)) { view.Take(article[0].Article, article); }
        }
        views.Remove(view);
        views.Insert(0, view);
        if (views.Count > MostViews) { views.RemoveAt(MostViews); }
        return view;
    }
}

/// <summary>What is held at a version of the store.</summary>
/// <param name="Statements">By the day they were made.</param>
/// <param name="ByClaim">The statement of each claim, by the claim's id.</param>
internal sealed record HeldStatements(long Version, IReadOnlyCollection<Statement> Statements, IReadOnlyDictionary<string, Statement> ByClaim)
{
    public static HeldStatements Of(long version, GroupedClaims grouped) => new(version, grouped.Statements, grouped.ByClaim);
}
