namespace IsfTracker.Core.Statements.Joining;

/// <summary>Reports filed by the five-word runs of their claims, so that a short one is found in the longer one that holds it.</summary>
internal sealed class Wordings
{
    private readonly Dictionary<WordingKey, Wording> known = [];
    private readonly MonthFile<uint, Wording> filed = new();

    /// <summary>Its wordings: one for each month it may be of, none for few words.</summary>
    public IEnumerable<Wording> Of(Report report) => Keys(report).Select(key => known[key.Key]);

    public void Add(Report report)
    {
        foreach (var (key, month) in Keys(report))
        {
            if (!known.TryGetValue(key, out var wording)) { known[key] = wording = New(report.Words, month); }
            wording.Reports.Add(report);
        }
    }

    public void Remove(Report report)
    {
        foreach (var (key, _) in Keys(report))
        {
            var wording = known[key];
            wording.Reports.Remove(report);
            if (wording.Reports.Count > 0) { continue; }
            known.Remove(key);
            foreach (var run in wording.Words) { filed.Remove(run, wording.Month, wording); }
            foreach (var near in wording.Near.Where(near => near != wording)) { near.Near.Remove(wording); }
        }
    }

    private static IEnumerable<(WordingKey Key, int Month)> Keys(Report report) => ContainedWords.AreEnough(report)
        ? MonthFile<uint, Wording>.MonthsOf(report.Days).Select(month => (new WordingKey(report.Words, month), month))
        : [];

    private Wording New(uint[] words, int month)
    {
        var wording = new Wording(words, month);
        foreach (var other in filed.Near(words, month).Where(other => ContainedWords.IsContained(words, other.Words)).ToList())
        {
            wording.Near.Add(other);
            other.Near.Add(wording);
        }
        wording.Near.Add(wording);
        foreach (var run in words) { filed.Add(run, month, wording); }
        return wording;
    }
}
