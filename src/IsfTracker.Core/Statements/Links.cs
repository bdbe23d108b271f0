namespace IsfTracker.Core.Statements;

/// <summary>Sets of things joined pair by pair (union-find with path halving).</summary>
internal sealed class Links(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    public int Find(int item)
    {
        while (parents[item] != item) { item = parents[item] = parents[parents[item]]; }
        return item;
    }

    /// <summary>Joins the two sets; the lower number leads.</summary>
    public void Join(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
