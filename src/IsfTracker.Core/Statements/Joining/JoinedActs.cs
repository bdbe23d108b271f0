namespace IsfTracker.Core.Statements.Joining;

/// <summary>The speech acts that some articles report, kept as articles come, change and go.</summary>
/// <remarks>
/// The steps: the claims of each article are sorted into reports, one for each speaker and occasion; reports are joined by shared words, then by
/// speaker, outlet and day; what is told beside a position follows the story it is told in; last come those that review put together. Each step looks
/// up by index what a change may reach, and leaves the rest as it is: it comes to what it would come to if all articles came at once.
/// </remarks>
internal sealed class JoinedActs
{
    private readonly Dictionary<string, IReadOnlyList<Report>> articles = new(StringComparer.Ordinal);
    private readonly Dictionary<Report, PlacedAct> placeOf = [];
    private readonly Dictionary<string, SpeechAct> actOf = new(StringComparer.Ordinal);
    private readonly Stories stories = new();
    private readonly WordLinks words;
    private readonly PlacedActs places = new();
    private readonly Asides asides = new();
    private readonly Merging merging = new();

    public JoinedActs() => words = new WordLinks(stories);

    /// <summary>The act that a claim reports.</summary>
    public SpeechAct ActOf(string claim) => actOf[claim];

    public bool Holds(SpeechAct act) => actOf.GetValueOrDefault(act.First.First.Id) == act;

    /// <summary>Takes articles up as they are now.</summary>
    /// <param name="changed">Their claims, in the order of the text; none for one that is no more.</param>
    /// <returns>The acts that are no more, and those that are new.</returns>
    public (IReadOnlyCollection<SpeechAct> Gone, IReadOnlyCollection<SpeechAct> Come) Change(IReadOnlyDictionary<string, IReadOnlyList<Evidence>> changed)
    {
        var (gone, come) = (new HashSet<SpeechAct>(), new HashSet<SpeechAct>());
        var told = new HashSet<string>(changed.Keys, StringComparer.Ordinal);
        var open = Take(changed);
        // In the order in which they appeared, so that a new one mostly finds its story begun.
        foreach (var (article, claims) in changed.OrderBy(pair => pair.Value.Count == 0 ? null : pair.Value[0], EvidenceOrder.Instance))
        {
            stories.Change(article, claims.Count == 0 ? null : claims[0], told);
            Add(article, claims);
        }
        Join(open.Concat(told.SelectMany(words.Of)));
        places.Settle(gone, come);
        told.UnionWith(gone.Concat(come).SelectMany(act => act.Reports).Select(report => report.First.Article));
        foreach (var article in told.Where(articles.ContainsKey)) { Tell(article); }
        asides.Settle(gone, come);
        merging.Settle(gone, come);
        foreach (var claim in gone.SelectMany(ClaimsOf)) { actOf.Remove(claim); }
        foreach (var act in come)
        {
            foreach (var claim in ClaimsOf(act)) { actOf[claim] = act; }
        }
        return (gone, come);
    }

    private static IEnumerable<string> ClaimsOf(SpeechAct act) => act.Reports.SelectMany(report => report.Claims).Select(claim => claim.Id);

    /// <summary>Takes the reports of articles away; answers with those that were linked with them.</summary>
    private List<Report> Take(IReadOnlyDictionary<string, IReadOnlyList<Evidence>> changed)
    {
        var reports = changed.Keys.SelectMany(article => articles.GetValueOrDefault(article) ?? []).ToList();
        var main = reports.FindAll(report => report.IsMain);
        var linked = main.SelectMany(words.Near).ToHashSet();
        foreach (var report in main)
        {
            words.Remove(report);
            Drop(report);
        }
        foreach (var aside in reports.Where(report => !report.IsMain)) { asides.Remove(aside); }
        foreach (var article in changed.Keys) { articles.Remove(article); }
        return [.. linked.Except(main)];
    }

    private void Add(string article, IReadOnlyList<Evidence> claims)
    {
        if (claims.Count == 0) { return; }
        articles[article] = ArticleReports.Of(claims);
        foreach (var report in articles[article].Where(report => report.IsMain)) { words.Add(report); }
    }

    /// <summary>Joins by words what is linked with these reports.</summary>
    private void Join(IEnumerable<Report> open)
    {
        var gathered = new HashSet<Report>();
        foreach (var report in open.Where(report => !gathered.Contains(report)))
        {
            var linked = words.Gather(report, gathered);
            linked.Sort(ReportOrder.Instance);
            foreach (var together in SharedWords.Join(linked, article => stories.Of(article)?.Number))
            {
                if (placeOf.TryGetValue(together[0], out var known) && known.Act.Reports.SequenceEqual(together)) { continue; }
                foreach (var member in together) { Drop(member); }
                var placed = new PlacedAct(new SpeechAct(together));
                foreach (var member in together) { placeOf[member] = placed; }
                places.Add(placed);
            }
        }
    }

    private void Drop(Report report)
    {
        if (!placeOf.Remove(report, out var placed) || placed.IsGone) { return; }
        placed.IsGone = true;
        places.Remove(placed);
    }

    private void Tell(string article)
    {
        var beside = articles[article].Where(report => !report.IsMain).ToList();
        if (beside.Count == 0) { return; }
        var story = StoryOf(article);
        foreach (var aside in beside) { asides.Tell(aside, story); }
    }

    // An article's story is the first of its present positions.
    private string StoryOf(string article)
    {
        var main = articles[article].Where(report => report.IsMain).OrderBy(report => report.IsRecalled).ThenBy(report => report, ReportOrder.Instance).FirstOrDefault();
        if (main is not null) { return main.IsRecalled ? article : placeOf[main].Home!.Act.First.First.Id; }
        return stories.Of(article) is { } story ? $"story {story.Number}" : article;
    }
}
