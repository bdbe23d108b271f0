namespace IsfTracker.Core.Statements.Joining;

/// <summary>Joins reports by their words: the same direct quote, or near-duplicate texts in which the same speaker says the same.</summary>
internal sealed class SharedWords
{
    private readonly IReadOnlyList<Report> reports;
    private readonly Links links;
    private readonly string?[] persons;
    private readonly HashSet<Judgement>[] judged;

    private SharedWords(IReadOnlyList<Report> reports)
    {
        this.reports = reports;
        links = new Links(reports.Count);
        persons = [.. reports.Select(report => report.Voice.Person)];
        judged = [.. reports.Select(report => new HashSet<Judgement>(report.Judged))];
    }

    /// <summary>Which of them tell one speech act, as far as the words alone tell. The reports come in <see cref="ReportOrder"/>.</summary>
    /// <param name="storyOf">The number of an article's story; null for none.</param>
    public static IEnumerable<IReadOnlyList<Report>> Join(IReadOnlyList<Report> reports, Func<string, int?> storyOf)
    {
        var words = new SharedWords(reports);
        words.JoinJudged();
        words.JoinQuotes();
        words.JoinStories(storyOf);
        words.JoinContained();
        return Enumerable.Range(0, reports.Count)
            .GroupBy(words.links.Find)
            .Select(group => group.Select(number => reports[number]).ToList());
    }

    // Before all else, so that what was parted from one claim is parted from all that belong with it.
    private void JoinJudged()
    {
        var known = new Dictionary<Judgement, int>();
        for (var number = 0; number < reports.Count; number++)
        {
            foreach (var judgement in reports[number].Judged)
            {
                if (!known.TryAdd(judgement, number)) { Join(number, known[judgement]); }
            }
        }
    }

    private void JoinQuotes()
    {
        var known = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var number = 0; number < reports.Count; number++)
        {
            foreach (var sentence in reports[number].Quoted)
            {
                JoinTo(known, sentence, number, (one, other) => IsSameQuote(one, other, DirectQuote.IsTelling(sentence)));
            }
        }
    }

    private void JoinStories(Func<string, int?> storyOf)
    {
        var known = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var number = 0; number < reports.Count; number++)
        {
            if (storyOf(reports[number].First.Article) is not { } story) { continue; }
            JoinTo(known, $"{story} {reports[number].Lane} {reports[number].First.Kind}", number, IsSameTelling);
        }
    }

    private void JoinContained()
    {
        var told = new ContainedWords();
        for (var number = 0; number < reports.Count; number++)
        {
            var report = reports[number];
            var joined = false;
            foreach (var other in told.Near(report).Where(other => ContainedWords.IsContained(report, reports[other])))
            {
                joined |= IsSameNews(report, reports[other]) && TryJoin(number, other);
            }
            if (!joined) { told.Add(number, report); }
        }
    }

    // Only one report of each joined set is kept to compare with: what differs from all kept ones is kept too.
    private void JoinTo(Dictionary<string, List<int>> known, string key, int number, Func<Report, Report, bool> isSame)
    {
        if (!known.TryGetValue(key, out var kept)) { known[key] = kept = []; }
        var joined = false;
        foreach (var other in kept)
        {
            if (isSame(reports[number], reports[other])) { joined |= TryJoin(number, other); }
        }
        if (!joined) { kept.Add(number); }
    }

    private bool TryJoin(int one, int other)
    {
        var (a, b) = (links.Find(one), links.Find(other));
        if (a == b) { return true; }
        if (persons[a] is { } person && persons[b] is { } second && person != second) { return false; }
        if (Judgement.AreApart(judged[a], judged[b])) { return false; }
        Join(a, b);
        return true;
    }

    private void Join(int one, int other)
    {
        var (a, b) = (links.Find(one), links.Find(other));
        links.Join(a, b);
        var leader = links.Find(a);
        persons[leader] = persons[a] ?? persons[b];
        judged[leader].UnionWith(judged[leader == a ? b : a]);
    }

    /// <summary>True when two reports that share a sentence in direct quotation may be joined by it.</summary>
    public static bool IsSameQuote(Report one, Report other, bool telling) =>
        (one.First.Kind == other.First.Kind || (one.IsMain && other.IsMain))
        && (one.Voice.MayBe(other.Voice) || (telling && !one.Voice.Contradicts(other.Voice) && IsUnderstood(one, other)));

    // What one copy tells as news is not what the other recalls.
    /// <summary>True when two reports of one story may be joined by it.</summary>
    public static bool IsSameTelling(Report one, Report other) =>
        one.Voice.MayBe(other.Voice) && one.IsRecalled == other.IsRecalled && one.Stances.Shares(other.Stances) && (!one.IsDated || !other.IsDated || one.Days.Overlaps(other.Days));

    /// <summary>True when two reports of which one holds the words of the other may be joined by them.</summary>
    public static bool IsSameNews(Report one, Report other) => IsSameTelling(one, other) && one.Lane == other.Lane && one.Days.Overlaps(other.Days);

    // An unnamed "official" of no stated country is the actor's own where another outlet says so; a named outsider never is.
    private static bool IsUnderstood(Report one, Report other) =>
        one.Lane == other.Lane || (!one.Voice.IsOnRecord && !other.Voice.IsOnRecord);
}
