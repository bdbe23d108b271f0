using System.Collections.Immutable;
using IsfTracker.Core.Statements.Joining;

namespace IsfTracker.Core.Statements;

/// <summary>
/// The statements of one actor's claims, kept as articles come, change and go: only what a change can reach is joined and told anew. What is there depends on
/// what is held alone, never on how it came; <see cref="StatementGrouping"/> is the same, begun with nothing.
/// </summary>
/// <remarks>Not for several threads at once. The collections it gives stay as they are.</remarks>
public sealed class GroupedClaims
{
    private readonly Dictionary<string, IReadOnlyList<Evidence>> articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Evidence> rejected = new(StringComparer.Ordinal);
    private readonly Dictionary<SpeechAct, Statement> statementOf = [];
    private readonly JoinedActs kept = new();

    // With the claims rejected in review, to know where these would have belonged; null until there was one.
    private JoinedActs? all;
    private Dictionary<SpeechAct, List<Evidence>> rejections = [];
    private Verdicts verdicts = Verdicts.None;

    /// <summary>By the day they were made.</summary>
    public ImmutableSortedSet<Statement> Statements { get; private set; } = ImmutableSortedSet.Create<Statement>(StatementOrder.Instance);

    /// <summary>The statement of each claim, by the claim's id; of a rejected one that to which it would have belonged.</summary>
    public ImmutableDictionary<string, Statement> ByClaim { get; private set; } = ImmutableDictionary.Create<string, Statement>(StringComparer.Ordinal);

    /// <summary>Takes articles up as they are now.</summary>
    /// <param name="claims">All claims of each article that there are.</param>
    public void Change(IEnumerable<Evidence> claims, Verdicts said) =>
        Change(claims.ToLookup(claim => claim.Article, StringComparer.Ordinal).ToDictionary(article => article.Key, article => (IReadOnlyList<Evidence>)[.. article], StringComparer.Ordinal), said);

    /// <summary>Takes articles up as they are now, or no more.</summary>
    /// <param name="changed">The claims of each; none for one that is no more.</param>
    /// <param name="said">All that review says of claims that belong together, or do not.</param>
    public void Change(IReadOnlyDictionary<string, IReadOnlyList<Evidence>> changed, Verdicts said)
    {
        var now = changed.ToDictionary(pair => pair.Key, pair => InOrder(pair.Value), StringComparer.Ordinal);
        if (!said.AreSame(verdicts))
        {
            foreach (var article in Judged(verdicts).Concat(Judged(said)).ToList()) { now.TryAdd(article, articles[article]); }
            verdicts = said;
        }
        foreach (var (article, claims) in now.ToList())
        {
            now[article] = [.. claims.Select(Judge)];
            Keep(article, now[article]);
        }
        var (gone, come) = kept.Change(now.ToDictionary(pair => pair.Key, pair => Kept(pair.Value), StringComparer.Ordinal));
        Tell(gone, come, Rejections(now));
    }

    private static IReadOnlyList<Evidence> InOrder(IReadOnlyList<Evidence> claims) =>
        [.. claims.OrderBy(claim => claim, EvidenceOrder.Instance).ThenBy(claim => claim.Recorded).DistinctBy(claim => claim.Id, StringComparer.Ordinal)];

    private static IReadOnlyList<Evidence> Kept(IReadOnlyList<Evidence> claims) => [.. claims.Where(claim => claim.Status != ReviewStatus.Rejected)];

    private static IEnumerable<Evidence> ClaimsOf(Statement statement) => statement.Members.Select(member => member.Claim).Concat(statement.Rejected);

    private static List<Evidence> ClaimsOf(SpeechAct act) => [.. act.Reports.SelectMany(report => report.Claims)];

    /// <summary>The articles of which review judged a claim.</summary>
    private IEnumerable<string> Judged(Verdicts of) =>
        of.Claims.Where(ByClaim.ContainsKey).Select(id => ClaimsOf(ByClaim[id]).First(claim => claim.Id == id).Article);

    private Evidence Judge(Evidence claim) => verdicts.Of(claim.Id) is { } judgement
        ? claim with { Judged = judgement }
        : claim.Judged is null ? claim : claim with { Judged = null };

    private void Keep(string article, IReadOnlyList<Evidence> claims)
    {
        foreach (var claim in articles.GetValueOrDefault(article) ?? []) { rejected.Remove(claim.Id); }
        articles.Remove(article);
        if (claims.Count > 0) { articles[article] = claims; }
        foreach (var claim in claims.Where(claim => claim.Status == ReviewStatus.Rejected)) { rejected[claim.Id] = claim; }
    }

    /// <summary>Claims rejected in review join nothing together; each is shown with the act it would have belonged to.</summary>
    private Dictionary<SpeechAct, List<Evidence>> Rejections(Dictionary<string, IReadOnlyList<Evidence>> changed)
    {
        var found = new Dictionary<SpeechAct, List<Evidence>>();
        if (rejected.Count == 0 && all is null) { return found; }
        if (all is null) { (all = new JoinedActs()).Change(articles); }
        else { all.Change(changed); }
        foreach (var act in rejected.Keys.Select(all.ActOf).Distinct())
        {
            var claims = ClaimsOf(act);
            var home = claims.Find(claim => claim.Status != ReviewStatus.Rejected) is { } survivor ? kept.ActOf(survivor.Id) : act;
            if (!found.TryGetValue(home, out var there)) { found[home] = there = []; }
            there.AddRange(claims.Where(claim => claim.Status == ReviewStatus.Rejected));
        }
        return found;
    }

    private void Tell(IReadOnlyCollection<SpeechAct> gone, IReadOnlyCollection<SpeechAct> come, Dictionary<SpeechAct, List<Evidence>> now)
    {
        var (statements, byClaim) = (Statements.ToBuilder(), ByClaim.ToBuilder());
        var changed = rejections.Keys.Union(now.Keys).Where(act => !IsSame(rejections.GetValueOrDefault(act), now.GetValueOrDefault(act))).ToHashSet();
        rejections = now;
        foreach (var act in gone.Union(changed))
        {
            if (!statementOf.Remove(act, out var statement)) { continue; }
            statements.Remove(statement);
            byClaim.RemoveRange(ClaimsOf(statement).Select(claim => claim.Id));
        }
        foreach (var act in come.Union(changed.Where(act => now.ContainsKey(act) || kept.Holds(act))))
        {
            var statement = statementOf[act] = StatementText.Of(act, now.GetValueOrDefault(act) ?? [], verdicts);
            statements.Add(statement);
            foreach (var claim in ClaimsOf(statement)) { byClaim[claim.Id] = statement; }
        }
        (Statements, ByClaim) = (statements.ToImmutable(), byClaim.ToImmutable());
    }

    private static bool IsSame(List<Evidence>? one, List<Evidence>? other) => one is not null && other is not null && one.SequenceEqual(other, ReferenceEqualityComparer.Instance);
}
