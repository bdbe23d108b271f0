using IsfTracker.Core.Claims;

namespace IsfTracker.Core.Statements;

/// <summary>Joins claims that report one speech act. A pure function of the set: the order of the input does not matter.</summary>
/// <remarks>
/// The steps: the claims of each article are sorted into reports, one for each speaker and occasion; reports are joined by shared
/// words, then by speaker, outlet and day; what is told beside a position follows the story it is told in. All look-ups are by
/// index, so the work grows with the number of claims and not with its square.
/// </remarks>
public static class StatementGrouping
{
    public static IReadOnlyList<Statement> Group(IReadOnlyCollection<Evidence> claims) => Group(claims, Verdicts.None);

    /// <param name="verdicts">What review said of claims that belong together, or do not.</param>
    public static IReadOnlyList<Statement> Group(IReadOnlyCollection<Evidence> claims, Verdicts verdicts) => Group(claims, verdicts, new GroupingMemory());

    /// <param name="claims">Those that have not changed since the last time are the same objects.</param>
    /// <param name="verdicts">What review said of claims that belong together, or do not.</param>
    /// <param name="memory">Of the last time; the result is the same with any.</param>
    public static IReadOnlyList<Statement> Group(IReadOnlyCollection<Evidence> claims, Verdicts verdicts, GroupingMemory memory)
    {
        memory.Begin();
        var ordered = claims.Select(claim => verdicts.Of(claim.Id) is { } judged ? claim with { Judged = judged } : claim)
            .OrderBy(claim => claim, EvidenceOrder.Instance).ThenBy(claim => claim.Recorded)
            .DistinctBy(claim => claim.Id, StringComparer.Ordinal).ToList();
        return
        [
            .. ordered.GroupBy(claim => claim.Actor, StringComparer.Ordinal)
                .OrderBy(actor => actor.Key, StringComparer.Ordinal)
                .SelectMany(actor => Reviewed([.. actor], verdicts, memory)),
        ];
    }

    // Claims rejected in review join nothing together; each is shown with the statement it would have belonged to.
    private static IEnumerable<Statement> Reviewed(List<Evidence> claims, Verdicts verdicts, GroupingMemory memory)
    {
        var kept = claims.Where(claim => claim.Status != ReviewStatus.Rejected).ToList();
        if (kept.Count == claims.Count) { return InOrder(Acts(kept, memory).Select(act => memory.StatementOf(act, [], verdicts))); }
        var acts = Acts(kept, memory);
        var actOf = acts.SelectMany(act => act.Reports.SelectMany(report => report.Claims).Select(claim => (claim.Id, act)))
            .ToDictionary(pair => pair.Id, pair => pair.act, StringComparer.Ordinal);
        var rejected = new Dictionary<SpeechAct, List<Evidence>>();
        foreach (var act in Acts(claims, memory))
        {
            var members = act.Reports.SelectMany(report => report.Claims).ToList();
            var survivor = members.Find(claim => claim.Status != ReviewStatus.Rejected);
            var home = survivor is null ? act : actOf[survivor.Id];
            if (survivor is null) { acts.Add(act); }
            if (!rejected.TryGetValue(home, out var there)) { rejected[home] = there = []; }
            there.AddRange(members.Where(claim => claim.Status == ReviewStatus.Rejected));
        }
        return InOrder(acts.Select(act => memory.StatementOf(act, rejected.GetValueOrDefault(act, []), verdicts)));
    }

    private static List<SpeechAct> Acts(IReadOnlyList<Evidence> claims, GroupingMemory memory)
    {
        var articles = claims.GroupBy(claim => claim.Article, StringComparer.Ordinal).Select(article => article.ToList()).ToList();
        var stories = new Stories([.. articles.Select(article => article[0])]);
        var reports = articles.SelectMany(memory.ReportsOf).OrderBy(report => report, ReportOrder.Instance).ToList();
        var main = reports.Where(report => report.First.Kind is ClaimKind.Position or ClaimKind.Headline).ToList();
        var acts = SameOccasion.Join([.. SharedWords.Join(main, stories).OrderBy(act => act.First, ReportOrder.Instance)]);
        return Merged(acts.Concat(new Asides(acts, stories).Join(reports.Except(main))));
    }

    // What is told beside a position joins no position by itself; a reviewer may join them.
    private static List<SpeechAct> Merged(IEnumerable<SpeechAct> found)
    {
        var homes = new Dictionary<Judgement, SpeechAct>();
        var acts = new List<SpeechAct>();
        foreach (var act in found)
        {
            var judged = act.Judged.ToList();
            var home = judged.Select(homes.GetValueOrDefault).FirstOrDefault(known => known is not null);
            if (home is null) { acts.Add(home = act); }
            else { home.Absorb(act); }
            foreach (var judgement in judged) { homes.TryAdd(judgement, home); }
        }
        return acts;
    }

    private static IEnumerable<Statement> InOrder(IEnumerable<Statement> statements) =>
        statements.OrderBy(statement => statement.SaidOn).ThenBy(statement => statement.Id, StringComparer.Ordinal);
}
