using IsfTracker.Core.Dates;
using IsfTracker.Core.Statements;
using IsfTracker.Data;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>An actor's claims as they are held now, and their statements, in memory: after a change only the articles it touched are read, and only what they reach is told anew.</summary>
internal sealed class HeldEvidence(string actor) : IDisposable
{
    /// <summary>Views of what had been published by a day that are kept up beside that of today; each takes as much memory.</summary>
    private const int MostViews = 3;

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
            // Read before the claims: what changes in between is read again the next time.
            var state = await db.GetStateAsync(cancellationToken);
            if (state.Version != read?.Version)
            {
                var verdicts = await db.ListVerdictsAsync(knownAt: null, cancellationToken);
                await ReadAsync(db, state, cancellationToken);
                foreach (var view in views.Prepend(today)) { view.Say(verdicts); }
                read = state;
            }
            return (publishedBy is null ? today : ViewOf(publishedBy)).Tell(state.Version);
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

    // The one asked for longest ago goes.
    private HeldView ViewOf(Edtf publishedBy)
    {
        var view = views.Find(known => known.PublishedBy == publishedBy);
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
