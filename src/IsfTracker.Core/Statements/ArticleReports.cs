using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Statements;

/// <summary>Sorts the claims of one article into reports: who speaks, on which occasion, and what restates whom.</summary>
internal sealed class ArticleReports
{
    /// <summary>Stances this far apart on the scale are not taken for one occasion unless the article dates them alike.</summary>
    private const int Opposed = 4;

    private readonly List<Report> reports = [];

    private ArticleReports() { }

    /// <summary>The reports of an article in the order of their first claims. The claims come in the order of the text.</summary>
    public static IReadOnlyList<Report> Of(IReadOnlyList<Evidence> claims)
    {
        var article = new ArticleReports();
        var voiced = claims.Select(claim => (Claim: claim, Voice: ClaimVoice.Of(claim))).ToList();
        var main = voiced.Where(entry => IsMain(entry.Claim)).ToList();
        var speakers = main.Where(entry => !entry.Voice.IsOutlet && !entry.Voice.IsCountry).ToList();
        foreach (var (claim, voice) in speakers.Where(entry => entry.Claim.Kind == ClaimKind.Position)) { article.AddSpeaker(claim, voice); }
        foreach (var (claim, voice) in speakers.Where(entry => entry.Claim.Kind == ClaimKind.Headline)) { article.AddHeadline(claim, voice); }
        foreach (var (claim, voice) in main.Where(entry => entry.Voice.IsCountry)) { article.AddCountry(claim, voice); }
        foreach (var (claim, voice) in main.Where(entry => entry.Voice.IsOutlet)) { article.AddOutlet(claim, voice); }
        article.SetBackground();
        foreach (var (claim, voice) in voiced.Where(entry => !IsMain(entry.Claim))) { article.AddAside(claim, voice); }
        return article.reports;
    }

    private static bool IsMain(Evidence claim) => claim.Kind is ClaimKind.Position or ClaimKind.Headline;

    private void AddSpeaker(Evidence claim, ClaimVoice voice) => AddTo(FindOwn(claim, voice), claim);

    // A headline tells by office whom the text tells by name.
    private void AddHeadline(Evidence claim, ClaimVoice voice)
    {
        if (FindOwn(claim, voice) is { } own) { own.Add(claim); }
        else if (Best(claim, report => report.Lane == claim.Lane && !report.Voice.Contradicts(voice) && report.Stances.Has(claim.Stance)) is { } named) { named.AddRestating(claim); }
        else { reports.Add(new Report(claim)); }
    }

    // "Baku" is whoever of the government speaks in the article; only with nobody else it is a speaker of its own.
    private void AddCountry(Evidence claim, ClaimVoice voice)
    {
        if (FindOwn(claim, voice) is { } own) { own.Add(claim); }
        else if (Best(claim, report => report.Lane == Lane.Declared && report.Stances.Has(claim.Stance)) is { } named) { named.AddRestating(claim); }
        else { reports.Add(new Report(claim)); }
    }

    private void AddOutlet(Evidence claim, ClaimVoice voice)
    {
        var restated = Best(claim, report => !report.Voice.IsOutlet && report.Stances.Has(claim.Stance))
            ?? Best(claim, report => !report.Voice.IsOutlet && SharesChannel(report, claim) && Distance(report, claim) <= 2)
            ?? (claim.Kind == ClaimKind.Headline ? Best(claim, report => Distance(report, claim) <= 1) : null);
        if (restated is not null) { restated.AddRestating(claim); }
        else { AddTo(FindOwn(claim, voice), claim); }
    }

    // "Until now nothing was decided", beside a president who says no today, is not the position of today; nor is what she once promised.
    private void SetBackground()
    {
        var news = reports.Where(report => report.Lane == Lane.Declared && report.Voice.IsOnRecord && !report.IsRecalled).ToList();
        foreach (var report in reports.Where(report => report is { Lane: Lane.Declared, IsDated: false }))
        {
            var others = report.Voice.IsOnRecord ? news.FindAll(other => other.IsDated && other.Voice.MayBe(report.Voice)) : news;
            if (others.Count > 0 && !others.Exists(other => other.Stances.Shares(report.Stances))) { report.PutBefore(); }
        }
    }

    private void AddAside(Evidence claim, ClaimVoice voice) =>
        AddTo(reports.FirstOrDefault(report => report.Kind == claim.Kind && report.Lane == claim.Lane && !report.IsApart(claim) && IsSameAside(report, claim, voice)), claim);

    private static bool IsSameAside(Report report, Evidence claim, ClaimVoice voice) =>
        claim.Kind == ClaimKind.Characterisation ? report.Voice.MayBe(voice) && report.Stances.Has(claim.Stance) : !report.Voice.Contradicts(voice);

    private void AddTo(Report? report, Evidence claim)
    {
        if (report is null) { reports.Add(new Report(claim)); }
        else { report.Add(claim); }
    }

    private Report? FindOwn(Evidence claim, ClaimVoice voice) =>
        Best(claim, report => report.Voice.MayBe(voice) && !IsOtherOccasion(report, claim));

    private static bool IsOtherOccasion(Report report, Evidence claim) =>
        Distance(report, claim) >= Opposed && !(report.IsDated && SaidDays.Stated(claim) is not null);

    // The article's present before what it recalls, then shared stance, outlet and conditions, then the nearest before it in the text.
    private Report? Best(Evidence claim, Func<Report, bool> accepts) =>
        reports.Where(report => IsMain(report.First) && IsCompatible(report, claim) && accepts(report))
            .OrderBy(report => report.IsRecalled && SaidDays.Stated(claim) is null)
            .ThenByDescending(report => report.Stances.Has(claim.Stance))
            .ThenByDescending(report => SharesChannel(report, claim))
            .ThenByDescending(report => claim.Conditions.Count(report.Conditions.Contains))
            .ThenBy(report => report.Lane)
            .ThenBy(report => Math.Abs(report.Claims[^1].Start - claim.Start))
            .FirstOrDefault();

    private static bool IsCompatible(Report report, Evidence claim) => !report.IsApart(claim) && HasSameDays(report, claim) && !OtherChannel(report, claim);

    private static bool HasSameDays(Report report, Evidence claim) => SaidDays.Stated(claim) switch
    {
        { } days => report.IsDated ? report.Days.Overlaps(days) : report.Days.Overlaps(days) || claim.Published.On is null,
        null => !report.IsRecalled || (claim.SpeakerRole == SpeakerRole.Media && claim.Speaker is null),
    };

    private static bool SharesChannel(Report report, Evidence claim) => Named(claim).Any(name => report.Channels.Any(known => Channel.IsSame(name, known)));

    private static bool OtherChannel(Report report, Evidence claim) =>
        report.Channels.Count > 0 && Named(claim).Any() && !SharesChannel(report, claim);

    private static IEnumerable<string> Named(Evidence claim) => claim.Via.Select(Channel.Named).OfType<string>();

    private static int Distance(Report report, Evidence claim) => report.Stances.Distance(default(StanceSet).With(claim.Stance));
}
