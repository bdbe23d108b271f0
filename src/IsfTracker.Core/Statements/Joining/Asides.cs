using IsfTracker.Core.Claims;

namespace IsfTracker.Core.Statements.Joining;

/// <summary>Joins what is told beside a position (approaches, refusals to comment, verdicts): the asides of articles that tell one story are one.</summary>
internal sealed class Asides
{
    private readonly Dictionary<string, List<Report>> told = new(StringComparer.Ordinal);
    private readonly Dictionary<Report, string> keys = [];
    private readonly Dictionary<string, IReadOnlyList<SpeechAct>> acts = new(StringComparer.Ordinal);
    private readonly HashSet<string> touched = new(StringComparer.Ordinal);

    /// <summary>Files an aside with those of one story, and no more with others.</summary>
    /// <param name="story">What the articles that tell the story have in common.</param>
    public void Tell(Report aside, string story)
    {
        var key = Key(aside, story);
        if (keys.TryGetValue(aside, out var known))
        {
            if (known == key) { return; }
            Remove(aside);
        }
        keys[aside] = key;
        if (!told.TryGetValue(key, out var there)) { told[key] = there = []; }
        there.Insert(~there.BinarySearch(aside, ReportOrder.Instance), aside);
        touched.Add(key);
    }

    public void Remove(Report aside)
    {
        if (!keys.Remove(aside, out var key)) { return; }
        told[key].Remove(aside);
        if (told[key].Count == 0) { told.Remove(key); }
        touched.Add(key);
    }

    /// <summary>Joins what was filed.</summary>
    /// <param name="gone">Takes the acts that are no more.</param>
    /// <param name="come">Takes those that are new.</param>
    public void Settle(ICollection<SpeechAct> gone, ICollection<SpeechAct> come)
    {
        foreach (var key in touched)
        {
            if (acts.Remove(key, out var before)) { foreach (var act in before) { gone.Add(act); } }
            if (!told.TryGetValue(key, out var there)) { continue; }
            acts[key] = Parted(there);
            foreach (var act in acts[key]) { come.Add(act); }
        }
        touched.Clear();
    }

    // One for each story, and one more wherever review parted what the story has together.
    private static List<SpeechAct> Parted(IEnumerable<Report> story)
    {
        var acts = new List<SpeechAct>();
        foreach (var act in story.Select(report => new SpeechAct([report])))
        {
            if (acts.Find(known => !known.IsApart(act)) is { } home) { home.Absorb(act); }
            else { acts.Add(act); }
        }
        return acts;
    }

    private static string Key(Report report, string story)
    {
        var about = report.First.Kind == ClaimKind.Characterisation ? $"{report.Voice.Key} {report.Voice.Origin} {report.First.Stance}" : "";
        return $"{report.First.Kind} {report.Lane} {about} {story}";
    }
}
