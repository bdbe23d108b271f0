namespace IsfTracker.Core.Statements.Joining;

/// <summary>Joins acts of which review said that they are one. What is told beside a position joins no position by itself; a reviewer may join them.</summary>
internal sealed class Merging
{
    private readonly HashSet<SpeechAct> judged = [];
    private List<SpeechAct> merged = [];

    /// <param name="gone">The acts that are no more, before merging and then after it.</param>
    /// <param name="come">Those that are new.</param>
    public void Settle(HashSet<SpeechAct> gone, HashSet<SpeechAct> come)
    {
        if (!gone.Concat(come).Any(act => act.Judged.Count > 0)) { return; }
        judged.ExceptWith(gone);
        gone.RemoveWhere(act => act.Judged.Count > 0);
        judged.UnionWith(come.Where(act => act.Judged.Count > 0));
        come.RemoveWhere(act => act.Judged.Count > 0);
        gone.UnionWith(merged);
        merged = Merge(judged);
        come.UnionWith(merged);
    }

    // Positions before what is told beside them, each in the order of their first reports.
    private static List<SpeechAct> Merge(IEnumerable<SpeechAct> found)
    {
        var homes = new Dictionary<Judgement, SpeechAct>();
        var acts = new List<SpeechAct>();
        foreach (var act in found.OrderBy(act => !act.First.IsMain).ThenBy(act => act.First, ReportOrder.Instance))
        {
            var home = act.Judged.Select(homes.GetValueOrDefault).FirstOrDefault(known => known is not null);
            if (home is null) { acts.Add(home = act.Copy()); }
            else { home.Absorb(act); }
            foreach (var judgement in act.Judged) { homes.TryAdd(judgement, home); }
        }
        return acts;
    }
}
