namespace IsfTracker.Core.Statements.Joining;

/// <summary>A speech act as its words tell it, and where it is placed.</summary>
internal sealed class PlacedAct(SpeechAct act) : IComparable<PlacedAct>
{
    private SpeechAct? gathered;
    private int gatheredCount;

    public SpeechAct Act { get; } = act;

    /// <summary>What it looks for others by.</summary>
    public IReadOnlySet<string> Asked { get; } = ActKeys.AskedFor(act).ToHashSet(StringComparer.Ordinal);

    /// <summary>The one it repeats, or itself; null while it has no place.</summary>
    public PlacedAct? Home { get; set; }

    /// <summary>Itself and those that repeat it, in order; empty while it is no home.</summary>
    public List<PlacedAct> Members { get; } = [];

    /// <summary>Where others find it as a home.</summary>
    public HashSet<(string Key, int Month)> Places { get; } = [];

    /// <summary>What it and those that repeat it make, as it was last told.</summary>
    public SpeechAct? Whole { get; set; }

    /// <summary>True once it had a place.</summary>
    public bool IsPlaced { get; set; }

    /// <summary>True once its reports make other acts.</summary>
    public bool IsGone { get; set; }

    public int CompareTo(PlacedAct? other) => ReportOrder.Instance.Compare(Act.First, other?.Act.First);

    public void Take(PlacedAct member)
    {
        var place = ~Members.BinarySearch(member);
        Members.Insert(place, member);
        Forget(place);
    }

    public void Leave(PlacedAct member)
    {
        var place = Members.BinarySearch(member);
        Members.RemoveAt(place);
        Forget(place);
    }

    /// <summary>What is gathered here of those before another one. It is not to be kept: more is gathered into it.</summary>
    public SpeechAct Before(PlacedAct later) => First(CountBefore(later));

    /// <summary>What is gathered here after each of its members, from one on, who may have left.</summary>
    public IEnumerable<SpeechAct> From(PlacedAct member)
    {
        var from = Members[^1].CompareTo(member) <= 0 ? Members.Count : Math.Max(CountBefore(member), 1);
        for (var count = from; count <= Members.Count; count++) { yield return First(count); }
    }

    /// <summary>All of it, to be kept.</summary>
    public SpeechAct Gather()
    {
        var all = Act.Copy();
        foreach (var member in Members.Skip(1)) { all.Absorb(member.Act); }
        return all;
    }

    private int CountBefore(PlacedAct later)
    {
        var place = Members.BinarySearch(later);
        return place < 0 ? ~place : place;
    }

    private SpeechAct First(int members)
    {
        if (gathered is null || gatheredCount > members) { (gathered, gatheredCount) = (Act.Copy(), 1); }
        for (; gatheredCount < members; gatheredCount++) { gathered.Absorb(Members[gatheredCount].Act); }
        return gathered;
    }

    private void Forget(int place)
    {
        if (gatheredCount > place) { (gathered, gatheredCount) = (null, 0); }
    }
}
