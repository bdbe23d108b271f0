using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Statements;

/// <summary>A statement while it is gathered: the reports of one speech act.</summary>
internal sealed class SpeechAct
{
    private readonly List<Report> reports = [];
    private readonly HashSet<Voice> voices = [];
    private readonly HashSet<string> channels = new(StringComparer.Ordinal);
    private readonly HashSet<string> outlets = new(StringComparer.Ordinal);
    private readonly HashSet<string> conditions = new(StringComparer.Ordinal);

    /// <summary>Gathers reports that belong together, the most precisely dated first.</summary>
    public SpeechAct(IEnumerable<Report> found)
    {
        foreach (var report in found.OrderBy(report => report, ReportOrder.Instance)) { Add(report); }
    }

    public IReadOnlyList<Report> Reports => reports;

    public Report First => reports[0];

    public Lane Lane => First.Lane;

    public ClaimKind Kind => First.Kind;

    public DayRange Days { get; private set; }

    public StanceSet Stances { get; private set; }

    public IReadOnlyCollection<Voice> Voices => voices;

    public IReadOnlyCollection<string> Channels => channels;

    public bool IsBackground => reports.TrueForAll(report => report.IsBackground);

    public bool IsRecalled => reports.TrueForAll(report => report.IsRecalled);

    public void Absorb(SpeechAct other)
    {
        foreach (var report in other.reports) { Add(report); }
    }

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

    private void Add(Report report)
    {
        Days = reports.Count == 0 ? report.Days : Days.Narrowed(report.Days);
        reports.Add(report);
        voices.Add(report.Voice);
        Stances = Stances.With(report.Stances);
        channels.UnionWith(report.Channels);
        conditions.UnionWith(report.Conditions);
        if (Channel.Named(report.First.Outlet) is { } outlet) { outlets.Add(outlet); }
    }
}
