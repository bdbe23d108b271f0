namespace IsfTracker.Core.Statements.Joining;

/// <summary>
/// Places each speech act with the one it repeats, or as a new one, in the order of their first reports. Whatever comes or goes, the places are those
/// that all would get one after the other; only those are asked again which a change could have attracted.
/// </summary>
internal sealed class Occasions
{
    private readonly MonthFile<string, Occasion> homes = new();
    private readonly MonthFile<string, Occasion> placed = new();

    // Those to be asked: some of all homes, the others only of the homes that changed.
    private readonly SortedSet<Occasion> open = [];
    private readonly HashSet<Occasion> anew = [];
    private readonly Dictionary<Occasion, HashSet<Occasion>> attracted = [];
    private readonly HashSet<Occasion> touched = [];
    private Occasion? last;

    public void Add(Occasion occasion) => Ask(occasion);

    public void Remove(Occasion gone)
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

    private Occasion Choose(Occasion next)
    {
        attracted.Remove(next, out var changed);
        var known = anew.Remove(next) ? homes.Near(next.Asked, next.Act.Days) : changed!.Append(next.Home!);
        return SameOccasion.Best(next.Act, next.Asked, known.Where(home => home.Members.Count > 0 && home.CompareTo(next) < 0).Distinct(), home => home.Before(next)) ?? next;
    }

    private void Place(Occasion next, Occasion home)
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

    private void Leave(Occasion next)
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

    private void Dissolve(Occasion home)
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
    private void Attract(Occasion home, Occasion from)
    {
        touched.Add(home);
        foreach (var member in home.Members.Where(member => member.CompareTo(from) > 0)) { Ask(member); }
        foreach (var act in home.From(from))
        {
            var keys = ActKeys.FiledUnder(act).ToList();
            foreach (var key in keys)
            {
                foreach (var month in MonthFile<string, Occasion>.MonthsOf(act.Days).Where(month => home.Places.Add((key, month)))) { homes.Add(key, month, home); }
            }
            if (last is null || last.CompareTo(from) <= 0) { continue; }
            foreach (var other in placed.Near(keys, act.Days).Where(other => other.CompareTo(from) > 0 && other.Home != home)) { Ask(other, home); }
        }
    }

    private void Ask(Occasion occasion)
    {
        open.Add(occasion);
        anew.Add(occasion);
    }

    private void Ask(Occasion occasion, Occasion home)
    {
        open.Add(occasion);
        if (!attracted.TryGetValue(occasion, out var changed)) { attracted[occasion] = changed = []; }
        changed.Add(home);
    }

    private static IEnumerable<(string Key, int Month)> PlacesOf(Occasion occasion) =>
        occasion.Asked.SelectMany(key => MonthFile<string, Occasion>.MonthsOf(occasion.Act.Days).Select(month => (key, month)));
}
