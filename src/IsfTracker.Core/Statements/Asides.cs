using IsfTracker.Core.Claims;

namespace IsfTracker.Core.Statements;

/// <summary>Joins what is told beside a position (approaches, refusals to comment, verdicts): the asides of articles that tell one story are one.</summary>
internal sealed class Asides
{
    private readonly Dictionary<string, string> stories = new(StringComparer.Ordinal);
    private readonly Stories copies;

    /// <param name="acts">The positions found: an article's story is the first of its present ones.</param>
    public Asides(IReadOnlyList<SpeechAct> acts, Stories copies)
    {
        this.copies = copies;
        var told = acts.SelectMany(act => act.Reports.Select(report => (Act: act, Report: report)))
            .GroupBy(entry => entry.Report.First.Article, StringComparer.Ordinal);
        foreach (var article in told)
        {
            var main = article.OrderBy(entry => entry.Report.IsRecalled).ThenBy(entry => entry.Report, ReportOrder.Instance).First();
            stories.Add(article.Key, main.Report.IsRecalled ? article.Key : main.Act.First.First.Id);
        }
    }

    public IEnumerable<SpeechAct> Join(IEnumerable<Report> asides) =>
        asides.GroupBy(Key, StringComparer.Ordinal).SelectMany(Parted);

    // One for each story, and one more wherever review parted what the story has together.
    private static IEnumerable<SpeechAct> Parted(IEnumerable<Report> story)
    {
        var acts = new List<SpeechAct>();
        foreach (var act in story.OrderBy(report => report, ReportOrder.Instance).Select(report => new SpeechAct([report])))
        {
            if (acts.Find(known => !known.IsApart(act)) is { } home) { home.Absorb(act); }
            else { acts.Add(act); }
        }
        return acts;
    }

    private string Key(Report report)
    {
        var about = report.First.Kind == ClaimKind.Characterisation ? $"{report.Voice.Key} {report.Voice.Origin} {report.First.Stance}" : "";
        return $"{report.First.Kind} {report.Lane} {about} {Story(report.First.Article)}";
    }

    private string Story(string article) =>
        stories.GetValueOrDefault(article) ?? (copies.Of(article) is { } copy ? $"story {copy}" : article);
}
