using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Statements;

/// <summary>A statement while it is gathered: the reports of one speech act.</summary>
internal sealed class SpeechAct
{
    private readonly List<Report> reports = [];
    private readonly HashSet<ClaimVoice> voices = [];
    private readonly HashSet<string> channels = new(StringComparer.Ordinal);
    private readonly HashSet<string> outlets = new(StringComparer.Ordinal);
    private readonly HashSet<string> conditions = new(StringComparer.Ordinal);
    private readonly HashSet<Judgement> judged = [];
    private bool isDated;

    /// <summary>Gathers reports that belong together, the most precisely dated first.</summary>
    public SpeechAct(IEnumerable<Report> found)
    {
        foreach (var report in found.OrderBy(report => report, ReportOrder.Instance)) { Add(report); }
    }

    private SpeechAct() { }

    public IReadOnlyList<Report> Reports => reports;

    public Report First => reports[0];

    public Lane Lane => First.Lane;

    public ClaimKind Kind => First.Kind;

    public DayRange Days { get; private set; }

    public StanceSet Stances { get; private set; }

    public IReadOnlyCollection<ClaimVoice> Voices => voices;

    public IReadOnlyCollection<string> Channels => channels;

    public bool IsBackground => reports.TrueForAll(report => report.IsBackground);

    public bool IsRecalled => reports.TrueForAll(report => report.IsRecalled);

    /// <summary>True when it holds the speaker's own words.</summary>
    public bool IsQuoted => reports.Exists(report => report.Claims.Any(claim => claim.DirectQuote));

    /// <summary>The same, to take up others.</summary>
    public SpeechAct Copy()
    {
        var copy = new SpeechAct();
        copy.Absorb(this);
        return copy;
    }

    public void Absorb(SpeechAct other)
    {
        foreach (var report in other.reports) { Add(report); }
    }

    /// <summary>What review said of its claims and others.</summary>
    public IReadOnlyCollection<Judgement> Judged => judged;

    /// <summary>True when review parted them.</summary>
    public bool IsApart(SpeechAct other) => Judgement.AreApart(judged, other.judged);

    public bool Contradicts(SpeechAct other) => voices.Any(voice => other.voices.Any(voice.Contradicts));

    public bool MayBeSpeakerOf(SpeechAct other) => !Contradicts(other) && voices.Any(voice => other.voices.Any(voice.MayBe));

    /// <summary>True when one is a bare name for the government that the other speaks for.</summary>
    public bool StandsFor(SpeechAct other) => voices.Any(voice => other.voices.Any(voice.StandsFor));

    /// <summary>True when one who speaks in it holds the office of one who speaks in the other.</summary>
    public bool SharesOffice(SpeechAct other) => voices.Any(voice => other.voices.Any(known => known.Role == voice.Role));

    /// <summary>True when nobody in it is named or known by an office that one person holds.</summary>
    public bool IsUnnamed => voices.All(voice => !voice.IsOnRecord);

    /// <summary>True when an outlet credited by one is credited by the other, or is its publisher.</summary>
    public bool SharesChannel(SpeechAct other) =>
        AnySame(channels, other.channels) || AnySame(channels, other.outlets) || AnySame(outlets, other.channels);

    /// <summary>True when both credit somebody, and not the same.</summary>
    public bool OtherChannel(SpeechAct other) => channels.Count > 0 && other.channels.Count > 0 && !SharesChannel(other);

    public int SharedConditions(SpeechAct other) => conditions.Count(other.conditions.Contains);

    /// <summary>True unless both name conditions and none in common.</summary>
    public bool MayBeConditionsOf(SpeechAct other) => conditions.Count == 0 || other.conditions.Count == 0 || SharedConditions(other) > 0;

    private static bool AnySame(HashSet<string> one, HashSet<string> other) => one.Any(name => other.Any(known => Channel.IsSame(name, known)));

    // Dated reports narrow the days. An undated one, which may be late, tells only by when it was said: the first to appear counts.
    private DayRange Narrowed(Report report)
    {
        if (reports.Count == 0) { return report.Days; }
        if (report.IsDated) { return isDated ? Days.Narrowed(report.Days) : report.Days.Narrowed(Days); }
        return isDated || report.Days.Latest >= Days.Latest ? Days : report.Days;
    }

    private void Add(Report report)
    {
        Days = Narrowed(report);
        isDated |= report.IsDated;
        reports.Add(report);
        judged.UnionWith(report.Judged);
        voices.Add(report.Voice);
        Stances = Stances.With(report.Stances);
        channels.UnionWith(report.Channels);
        conditions.UnionWith(report.Conditions);
        if (Channel.Named(report.First.Outlet) is { } outlet) { outlets.Add(outlet); }
    }
}
