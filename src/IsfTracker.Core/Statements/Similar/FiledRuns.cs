namespace IsfTracker.Core.Statements.Similar;

/// <summary>The five-word runs of many texts in one sorted list, so that those who share a run stand next to each other.</summary>
internal sealed class FiledRuns
{
    // The run in the upper half, who has it in the lower one: sorting plain numbers is many times faster than sorting pairs.
    private readonly ulong[] filed;

    /// <param name="owner">What a text's runs are filed under.</param>
    public FiledRuns(IReadOnlyList<uint[]> sets, Func<int, int> owner)
    {
        filed = new ulong[sets.Sum(set => set.Length)];
        var place = 0;
        for (var number = 0; number < sets.Count; number++)
        {
            var under = (uint)owner(number);
            foreach (var run in sets[number]) { filed[place++] = ((ulong)run << 32) | under; }
        }
        Array.Sort(filed);
    }

    /// <summary>Whose run stands at a place. Of one run they rise.</summary>
    public int this[int place] => (int)(uint)filed[place];

    public uint Run(int place) => (uint)(filed[place] >> 32);

    /// <summary>Where each run stands that is filed more than once.</summary>
    public IEnumerable<(int From, int To)> Shared()
    {
        for (int from = 0, to = 0; from < filed.Length; from = to)
        {
            while (to < filed.Length && filed[to] >> 32 == filed[from] >> 32) { to++; }
            if (to - from > 1) { yield return (from, to); }
        }
    }
}
