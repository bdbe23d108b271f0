using IsfTracker.Core.Claims;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Statements.Joining;

namespace IsfTracker.Tests.Statements;

/// <summary>The same rules applied to all claims one after the other, without index or memory: what grouping must come to however it gets there.</summary>
internal static class PlainGrouping
{
    public static IReadOnlyList<Statement> Group(IReadOnlyCollection<Evidence> claims, Verdicts verdicts)
    {
        var ordered = claims.Select(claim => verdicts.Of(claim.Id) is { } judged ? claim with { Judged = judged } : claim)
            .OrderBy(claim => claim, EvidenceOrder.Instance).ThenBy(claim => claim.Recorded).DistinctBy(claim => claim.Id).ToList();
        var acts = Acts(ordered.FindAll(claim => claim.Status != ReviewStatus.Rejected));
        var rejected = new Dictionary<SpeechAct, List<Evidence>>();
        foreach (var members in Acts(ordered).Select(act => (Act: act, Claims: ClaimsOf(act))))
        {
            var survivor = members.Claims.Find(claim => claim.Status != ReviewStatus.Rejected);
            var home = survivor is null ? members.Act : acts.First(act => ClaimsOf(act).Exists(claim => claim.Id == survivor.Id));
            if (survivor is null) { acts.Add(home); }
            if (!rejected.TryGetValue(home, out var there)) { rejected[home] = there = []; }
            there.AddRange(members.Claims.Where(claim => claim.Status == ReviewStatus.Rejected));
        }
        return [.. acts.Select(act => StatementText.Of(act, rejected.GetValueOrDefault(act) ?? [], verdicts)).OrderBy(statement => statement.SaidOn).ThenBy(statement => statement.Id, StringComparer.Ordinal)];
    }

    /// <summary>The number of each article's story.</summary>
    /// <param name="articles">One claim of each, in their order.</param>
    public static Dictionary<string, int> Stories(IReadOnlyList<Evidence> articles)
    {
        var (links, linked, first) = (new Links(articles.Count), new HashSet<int>(), new Dictionary<ulong, int>());
        for (var number = 0; number < articles.Count; number++)
        {
            foreach (var band in MinHash.Bands(articles[number].Signature.Span))
            {
                if (first.TryAdd(band, number)) { continue; }
                if (MinHash.Similarity(articles[number].Signature.Span, articles[first[band]].Signature.Span) < MinHash.NearDuplicate) { continue; }
                links.Join(number, first[band]);
                linked.UnionWith([number, first[band]]);
            }
        }
        return linked.ToDictionary(number => articles[number].Article, links.Find);
    }

    private static List<SpeechAct> Acts(IReadOnlyList<Evidence> claims)
    {
        var articles = claims.GroupBy(claim => claim.Article).Select(article => article.ToList()).ToList();
        var stories = Stories([.. articles.Select(article => article[0])]);
        var reports = articles.SelectMany(ArticleReports.Of).OrderBy(report => report, ReportOrder.Instance).ToList();
        var byWords = SharedWords.Join(reports.FindAll(report => report.IsMain), article => stories.TryGetValue(article, out var story) ? story : null);
        var placed = Placed(byWords.Select(together => new SpeechAct(together)).OrderBy(act => act.First, ReportOrder.Instance));
        return Merged(placed.Concat(Asides(reports.FindAll(report => !report.IsMain), placed, stories)));
    }

    private static List<SpeechAct> Placed(IEnumerable<SpeechAct> acts)
    {
        var placed = new List<SpeechAct>();
        foreach (var act in acts)
        {
            if (SameOccasion.Best(act, ActKeys.AskedFor(act).ToHashSet(), placed, known => known) is { } home) { home.Absorb(act); }
            else { placed.Add(act); }
        }
        return placed;
    }

    private static List<SpeechAct> Asides(List<Report> asides, List<SpeechAct> acts, Dictionary<string, int> stories)
    {
        var joined = new List<(string Key, SpeechAct Act)>();
        foreach (var aside in asides)
        {
            var about = aside.First.Kind == ClaimKind.Characterisation ? $"{aside.Voice.Key} {aside.Voice.Origin} {aside.First.Stance}" : "";
            var key = $"{aside.First.Kind} {aside.Lane} {about} {StoryOf(aside.First.Article)}";
            var act = new SpeechAct([aside]);
            if (joined.Find(known => known.Key == key && !known.Act.IsApart(act)).Act is { } home) { home.Absorb(act); }
            else { joined.Add((key, act)); }
        }
        return joined.ConvertAll(known => known.Act);

        string StoryOf(string article)
        {
            var told = acts.SelectMany(act => act.Reports.Where(report => report.First.Article == article).Select(report => (Act: act, Report: report)))
                .OrderBy(known => known.Report.IsRecalled).ThenBy(known => known.Report, ReportOrder.Instance).FirstOrDefault();
            if (told.Act is { } act) { return told.Report.IsRecalled ? article : act.First.First.Id; }
            return stories.TryGetValue(article, out var story) ? $"story {story}" : article;
        }
    }

    private static List<SpeechAct> Merged(IEnumerable<SpeechAct> found)
    {
        var acts = new List<SpeechAct>();
        foreach (var act in found)
        {
            if (act.Judged.Select(judgement => acts.Find(known => known.Judged.Contains(judgement))).FirstOrDefault(known => known is not null) is { } home) { home.Absorb(act); }
            else { acts.Add(act); }
        }
        return acts;
    }

    private static List<Evidence> ClaimsOf(SpeechAct act) => [.. act.Reports.SelectMany(report => report.Claims)];
}
