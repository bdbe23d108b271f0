
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Statements;

/// <summary>Speech acts filed by speaker or outlet and by month, so that a report is compared only with those it may belong to.</summary>
internal sealed class ActIndex
{
    private const string Government = "government";

    private readonly Dictionary<(string Key, int Month), HashSet<SpeechAct>> filed = [];
    private readonly int first;
    private readonly int last;

    /// <param name="acts">All acts that will be filed: they bound the months that are looked at.</param>
    public ActIndex(IReadOnlyCollection<SpeechAct> acts)
    {
        var days = acts.SelectMany(act => new[] { act.Days.Earliest, act.Days.Latest })
            .Where(day => day != DateOnly.MinValue && day != DateOnly.MaxValue).Select(Month).ToList();
        (first, last) = days.Count == 0 ? (0, 0) : (days.Min(), days.Max());
    }

    /// <summary>Files an act; again after it has taken up others.</summary>
    public void Add(SpeechAct act)
    {
        foreach (var place in Places(act, act.Lane == Lane.Declared ? Keys(act).Append(Government) : Keys(act)))
        {
            if (!filed.TryGetValue(place, out var there)) { filed[place] = there = []; }
            there.Add(act);
        }
    }

    /// <summary>Those filed under the same speaker or outlet whose days may be the same.</summary>
    public IEnumerable<SpeechAct> Near(SpeechAct act) =>
        Places(act, Keys(act).Concat(Wider(act))).SelectMany(place => filed.GetValueOrDefault(place, [])).Distinct().Where(other => other.Days.Overlaps(act.Days));

    private IEnumerable<(string Key, int Month)> Places(SpeechAct act, IEnumerable<string> keys)
    {
        var (from, to) = (Math.Clamp(Month(act.Days.Earliest), first, last), Math.Clamp(Month(act.Days.Latest), first, last));
        foreach (var key in keys)
        {
            for (var month = from; month <= to; month++) { yield return (key, month); }
        }
    }

    // An outlet's own voice is known by whom it credits: without that, nothing but shared words joins it to another.
    private static IEnumerable<string> Keys(SpeechAct act)
    {
        foreach (var key in act.Voices.Where(voice => !voice.IsOutlet).Select(voice => $"{act.Lane} {voice.Key}").Distinct()) { yield return key; }
        foreach (var key in act.Channels.Select(Channel.Key).Distinct()) { yield return $"via {key}"; }
    }

    // "Baku", and whoever a later article recalls without a name, may be anyone who speaks for the government.
    private static IEnumerable<string> Wider(SpeechAct act) =>
        act.Lane == Lane.Declared && (act.IsRecalled || act.Voices.All(voice => voice.IsCountry)) ? [Government] : [];

    private static int Month(DateOnly day) => day.Year * 12 + day.Month;
}
