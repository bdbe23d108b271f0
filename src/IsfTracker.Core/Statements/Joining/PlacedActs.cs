namespace IsfTracker.Core.Statements.Joining;

/// <summary>
/// Places each speech act with the one it repeats, or as a new one, in the order of their first reports. Whatever comes or goes, the places are those
/// that all would get one after the other; only those are asked again which a change could have attracted.
/// </summary>
internal sealed class PlacedActs
{
    private readonly MonthFile<string, PlacedAct> homes = new();
    private readonly MonthFile<string, PlacedAct> placed = new();

    // Those to be asked: some of all homes, the others only of the homes that changed.
    private readonly SortedSet<PlacedAct> open = [];
    private readonly HashSet<PlacedAct> anew = [];
    private readonly Dictionary<PlacedAct, HashSet<PlacedAct>> attracted = [];
    private readonly HashSet<PlacedAct> touched = [];
    private PlacedAct? last;

    public void Add(PlacedAct act) => Ask(act);

    public void Remove(PlacedAct gone)
    {
        open.Remove(gone);
        anew.Remove(gone);
        attracted.Remove(gone);
        if (gone.IsPlaced) { foreach (var (key, month) in PlacesOf(gone)) { placed.Remove(key, month, gone); } }
        Leave(gone);
    }

    /// <summary>Gives all their places.</summary>
    /// <param name="gone">Takes the acts that are no more.</param>
    /// <param name="come">Takes those that are new.</param>
    public void Settle(ICollection<SpeechAct> gone, ICollection<SpeechAct> come)
    {
        while (open.Min is { } next)
        {
            open.Remove(next);
            Place(next, Choose(next));
        }
        foreach (var home in touched)
        {
            if (home.Whole is { } before) { gone.Add(before); }
            home.Whole = home.Members.Count == 0 ? null : home.Gather();
            if (home.Whole is { } now) { come.Add(now); }
        }
        touched.Clear();
    }

    private PlacedAct Choose(PlacedAct next)
    {
        attracted.Remove(next, out var changed);
        var known = anew.Remove(next) ? homes.Near(next.Asked, next.Act.Days) : changed!.Append(next.Home!);
        return SameOccasion.Best(next.Act, next.Asked, known.Where(home => home.Members.Count > 0 && home.CompareTo(next) < 0).Distinct(), home => home.Before(next)) ?? next;
    }

    private void Place(PlacedAct next, PlacedAct home)
    {
        if (next.Home == home) { return; }
        Leave(next);
        next.Home = home;
        home.Take(next);
        Attract(home, next);
        if (next.IsPlaced) { return; }
        next.IsPlaced = true;
        foreach (var (key, month) in PlacesOf(next)) { placed.Add(key, month, next); }
        if (last is null || last.CompareTo(next) < 0) { last = next; }
    }

    private void Leave(PlacedAct next)
    {
        var home = next.Home;
        next.Home = null;
        if (home == next) { Dissolve(home); }
        else if (home is not null)
        {
            home.Leave(next);
            Attract(home, next);
        }
    }

    private void Dissolve(PlacedAct home)
    {
        touched.Add(home);
        foreach (var (key, month) in home.Places) { homes.Remove(key, month, home); }
        home.Places.Clear();
        foreach (var member in home.Members.Where(member => member != home))
        {
            member.Home = null;
            Ask(member);
        }
        home.Members.Clear();
    }

    // What is gathered in the home is another from there on: those after it may be there no more, or now.
    private void Attract(PlacedAct home, PlacedAct from)
    {
        touched.Add(home);
        foreach (var member in home.Members.Where(member => member.CompareTo(from) > 0)) { Ask(member); }
        foreach (var act in home.From(from))
        {
            var keys = ActKeys.FiledUnder(act).ToList();
            foreach (var key in keys)
            {
                foreach (var month in MonthFile<string, PlacedAct>.MonthsOf(act.Days).Where(month => home.Places.Add((key, month)))) { homes.Add(key, month, home); }
            }
            if (last is null || last.CompareTo(from) <= 0) { continue; }
            foreach (var other in placed.Near(keys, act.Days).Where(other => other.CompareTo(from) > 0 && other.Home != home)) { Ask(other, home); }
        }
    }

    private void Ask(PlacedAct act)
    {
        open.Add(act);
        anew.Add(act);
    }

    private void Ask(PlacedAct act, PlacedAct home)
    {
        open.Add(act);
        if (!attracted.TryGetValue(act, out var changed)) { attracted[act] = changed = []; }
        changed.Add(home);
    }

    private static IEnumerable<(string Key, int Month)> PlacesOf(PlacedAct act) =>
        act.Asked.SelectMany(key => MonthFile<string, PlacedAct>.MonthsOf(act.Act.Days).Select(month => (key, month)));
}
