using System.Runtime.InteropServices;

namespace IsfTracker.Core.Statements.Joining;

/// <summary>The positions that articles report, with what may join them by words: a review, a quote, a story, words within other words.</summary>
internal sealed class WordLinks(Stories stories)
{
    private readonly Dictionary<string, List<Report>> byArticle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Report>> quotes = new(StringComparer.Ordinal);
    private readonly Dictionary<Judgement, List<Report>> judged = [];
    private readonly Wordings wordings = new();

    public void Add(Report report)
    {
        File(byArticle, report.First.Article, report);
        foreach (var sentence in report.Quoted) { File(quotes, sentence, report); }
        foreach (var judgement in report.Judged) { File(judged, judgement, report); }
        wordings.Add(report);
    }

    public void Remove(Report report)
    {
        Take(byArticle, report.First.Article, report);
        foreach (var sentence in report.Quoted) { Take(quotes, sentence, report); }
        foreach (var judgement in report.Judged) { Take(judged, judgement, report); }
        wordings.Remove(report);
    }

    public IEnumerable<Report> Of(string article) => byArticle.GetValueOrDefault(article) ?? [];

    /// <summary>Those that something may join with it directly.</summary>
    public IEnumerable<Report> Near(Report report) =>
        LinksOf(report).SelectMany(link => link.Reports.Where(other => other != report && link.MayJoin(report, other))).Distinct();

    /// <summary>The report with all that are linked with it, directly or through others.</summary>
    /// <param name="gathered">Those gathered before; takes these.</param>
    public List<Report> Gather(Report report, HashSet<Report> gathered)
    {
        var found = new List<Report> { report };
        var left = new Dictionary<object, List<Report>>();
        gathered.Add(report);
        for (var place = 0; place < found.Count; place++)
        {
            foreach (var link in LinksOf(found[place]))
            {
                if (!left.TryGetValue(link.By, out var rest)) { left[link.By] = rest = [.. link.Reports]; }
                var near = found[place];
                rest.RemoveAll(other =>
                {
                    if (gathered.Contains(other)) { return true; }
                    if (!link.MayJoin(near, other)) { return false; }
                    found.Add(other);
                    return gathered.Add(other);
                });
            }
        }
        return found;
    }

    private IEnumerable<Link> LinksOf(Report report)
    {
        foreach (var judgement in report.Judged) { yield return new Link(judgement, judged[judgement], (_, _) => true); }
        foreach (var sentence in report.Quoted)
        {
            if (quotes[sentence] is not { Count: > 1 } there) { continue; }
            yield return DirectQuote.IsTelling(sentence)
                ? new Link(sentence, there, (one, other) => SharedWords.IsSameQuote(one, other, telling: true))
                : new Link(sentence, there, (one, other) => SharedWords.IsSameQuote(one, other, telling: false));
        }
        if (stories.Of(report.First.Article) is { } story) { yield return InStory(report, story); }
        foreach (var wording in wordings.Of(report).SelectMany(wording => wording.Near)) { yield return new Link(wording, wording.Reports, SharedWords.IsSameNews); }
    }

    private Link InStory(Report report, Story story) => new(
        (story, report.Lane, report.First.Kind),
        story.Tellings.SelectMany(telling => Of(telling.Article)).Where(other => other.Lane == report.Lane && other.First.Kind == report.First.Kind),
        SharedWords.IsSameTelling);

    private static void File<TKey>(Dictionary<TKey, List<Report>> file, TKey key, Report report) where TKey : notnull =>
        (CollectionsMarshal.GetValueRefOrAddDefault(file, key, out _) ??= new List<Report>(1)).Add(report);

    private static void Take<TKey>(Dictionary<TKey, List<Report>> file, TKey key, Report report) where TKey : notnull
    {
        file[key].Remove(report);
        if (file[key].Count == 0) { file.Remove(key); }
    }

    /// <param name="By">What the reports have in common.</param>
    /// <param name="MayJoin">What must be so of two of them beside it.</param>
    private readonly record struct Link(object By, IEnumerable<Report> Reports, Func<Report, Report, bool> MayJoin);
}
