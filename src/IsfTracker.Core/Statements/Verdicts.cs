namespace IsfTracker.Core.Statements;

/// <summary>What review said of claims, the later word over the earlier one.</summary>
public sealed class Verdicts
{
    public static readonly Verdicts None = new([]);

    private readonly List<Verdict> given;
    private readonly List<Verdict> joins = [];
    private readonly List<Verdict> parts = [];
    private readonly Dictionary<string, Judgement> judged;
    private readonly Dictionary<string, int> sides;

    /// <param name="verdicts">In the order in which they were given.</param>
    public Verdicts(IEnumerable<Verdict> verdicts)
    {
        given = [.. verdicts];
        foreach (var verdict in given)
        {
            if (verdict.Kind is VerdictKind.Merge or VerdictKind.Kept) { Join(verdict); }
            else { Part(verdict); }
        }
        judged = Judge();
        sides = Sets(joins.Where(join => join.Kind == VerdictKind.Kept));
    }

    /// <summary>True when review put the two claims together.</summary>
    public bool AreTogether(string one, string other) => Of(one) is { } judgement && judgement == Of(other);

    /// <summary>True when the same was said in the same order.</summary>
    internal bool AreSame(Verdicts other) => given.SequenceEqual(other.given);

    /// <summary>The claims of which something was said.</summary>
    internal IEnumerable<string> Claims => judged.Keys;

    internal Judgement? Of(string claim) => judged.GetValueOrDefault(claim);

    /// <summary>True when only a reviewer's word brings the two together.</summary>
    internal bool IsMerged(Evidence one, Evidence other) =>
        Of(one.Id) is { } judgement && judgement == Of(other.Id) && !(sides.TryGetValue(one.Id, out var side) && sides.TryGetValue(other.Id, out var second) && side == second);

    private void Join(Verdict verdict)
    {
        joins.Add(verdict);
        var sets = Sets(joins);
        parts.RemoveAll(part => sets.TryGetValue(part.First, out var first) && sets.TryGetValue(part.Second, out var second) && first == second);
    }

    // Of those that were joined before, nothing is known any more but what is said after this.
    private void Part(Verdict verdict)
    {
        var sets = Sets(joins);
        if (sets.TryGetValue(verdict.First, out var first) && sets.TryGetValue(verdict.Second, out var second) && first == second)
        {
            joins.RemoveAll(join => sets[join.First] == first);
        }
        parts.Add(verdict);
    }

    private Dictionary<string, Judgement> Judge()
    {
        var sets = Sets(joins);
        foreach (var claim in parts.SelectMany(part => new[] { part.First, part.Second })) { sets.TryAdd(claim, sets.Count + joins.Count * 2); }
        var judgements = sets.Values.Distinct().ToDictionary(set => set, set => new Judgement(set));
        foreach (var part in parts) { judgements[sets[part.First]].PartFrom(judgements[sets[part.Second]]); }
        return sets.ToDictionary(pair => pair.Key, pair => judgements[pair.Value], StringComparer.Ordinal);
    }

    /// <summary>The number of the set that each claim is in.</summary>
    private static Dictionary<string, int> Sets(IEnumerable<Verdict> joins)
    {
        var pairs = joins.ToList();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var links = new Links(pairs.Count * 2);
        foreach (var pair in pairs)
        {
            numbers.TryAdd(pair.First, numbers.Count);
            numbers.TryAdd(pair.Second, numbers.Count);
            links.Join(numbers[pair.First], numbers[pair.Second]);
        }
        return numbers.ToDictionary(pair => pair.Key, pair => links.Find(pair.Value), StringComparer.Ordinal);
    }
}
