namespace IsfTracker.Core.Statements;

/// <summary>
/// What the last grouping made of each article and of each speech act. What has not changed since is not worked out again; no result depends on it.
/// </summary>
/// <remarks>Claims are known again as objects, so that those that have not changed must be passed as the same ones. Not for several threads at once.</remarks>
public sealed class GroupingMemory
{
    private Dictionary<Evidence, (IReadOnlyList<Evidence> Claims, IReadOnlyList<Report> Reports)> articles = new(ReferenceEqualityComparer.Instance);
    private Dictionary<Report, (IReadOnlyList<Report> Reports, Statement Statement)> acts = [];
    private Dictionary<Evidence, (IReadOnlyList<Evidence> Claims, IReadOnlyList<Report> Reports)> oldArticles = new(ReferenceEqualityComparer.Instance);
    private Dictionary<Report, (IReadOnlyList<Report> Reports, Statement Statement)> oldActs = [];

    /// <summary>Begins a grouping: what it does not ask for again is forgotten with the next one.</summary>
    internal void Begin()
    {
        (oldArticles, oldActs) = (articles, acts);
        articles = new(oldArticles.Count, ReferenceEqualityComparer.Instance);
        acts = new(oldActs.Count);
    }

    /// <summary>The reports of an article, by its claims in the order of the text.</summary>
    internal IReadOnlyList<Report> ReportsOf(IReadOnlyList<Evidence> claims)
    {
        // What review said is known by other objects each time.
        if (claims.Any(claim => claim.Judged is not null)) { return ArticleReports.Of(claims); }
        if (!oldArticles.TryGetValue(claims[0], out var known) || !AreSame(known.Claims, claims)) { known = (claims, ArticleReports.Of(claims)); }
        articles[claims[0]] = known;
        return known.Reports;
    }

    /// <summary>The statement that a speech act makes.</summary>
    internal Statement StatementOf(SpeechAct act, IReadOnlyList<Evidence> rejected, Verdicts verdicts)
    {
        if (rejected.Count > 0 || act.Judged.Count > 0) { return StatementText.Of(act, rejected, verdicts); }
        if (!oldActs.TryGetValue(act.First, out var known) || !AreSame(known.Reports, act.Reports)) { known = (act.Reports, StatementText.Of(act, rejected, verdicts)); }
        acts[act.First] = known;
        return known.Statement;
    }

    private static bool AreSame<T>(IReadOnlyList<T> one, IReadOnlyList<T> other) where T : class
    {
        if (one.Count != other.Count) { return false; }
        for (var place = 0; place < one.Count; place++)
        {
            if (!ReferenceEquals(one[place], other[place])) { return false; }
        }
        return true;
    }
}
