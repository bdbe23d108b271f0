namespace IsfTracker.Core.Statements.Joining;

/// <summary>
/// Tellings filed under the bands of their signatures. Of each band the telling that comes first leads, and the others follow it: each is compared
/// with the leader only, so that a thousand copies cost a thousand comparisons.
/// </summary>
/// <remarks>A place is a slot and a band in one number. Only numbers are kept, so that millions of bands fit into memory.</remarks>
internal sealed class StoryBands
{
    private const int None = -1;

    private readonly List<Telling?> slots = [];
    private readonly Stack<int> free = [];
    private int leaders;

    // Of a bucket the leader filed last; of a leader the one before it in its bucket; of each place the next that follows the same leader.
    private int[] buckets = New(1 << 10);
    private int[] beside = [];
    private int[] following = [];

    public void Add(Telling telling)
    {
        if (telling.First.Signature.Length != MinHash.Length) { return; }
        if (!free.TryPop(out var slot))
        {
            slot = slots.Count;
            slots.Add(null);
            Grow();
        }
        slots[slot] = telling;
        telling.Slot = slot;
        foreach (var place in Places(telling)) { File(place); }
    }

    public void Remove(Telling telling)
    {
        foreach (var place in Places(telling)) { Take(place); }
        if (telling.Slot == None) { return; }
        slots[telling.Slot] = null;
        free.Push(telling.Slot);
        telling.Slot = None;
    }

    /// <summary>Those that are compared with it: the leaders it follows, and those that follow it.</summary>
    public IEnumerable<Telling> Compared(Telling telling) => Places(telling).SelectMany(place => LeaderOf(place) is var leader && leader != place ? [At(leader)] : Followers(place));

    /// <summary>Those that follow it, by band.</summary>
    public IEnumerable<IReadOnlyList<Telling>> Led(Telling telling) =>
        Places(telling).Where(place => LeaderOf(place) == place && following[place] != None).Select(place => Followers(place).ToList());

    private static IEnumerable<int> Places(Telling telling) => telling.Slot == None ? [] : Enumerable.Range(telling.Slot * MinHash.BandCount, MinHash.BandCount);

    private Telling At(int place) => slots[place / MinHash.BandCount]!;

    private IEnumerable<Telling> Followers(int leader)
    {
        for (var place = following[leader]; place != None; place = following[place]) { yield return At(place); }
    }

    private ulong Key(int place) => MinHash.Band(At(place).First.Signature.Span, place % MinHash.BandCount);

    private ref int Bucket(ulong key) => ref buckets[key & (ulong)(buckets.Length - 1)];

    private int LeaderOf(int place)
    {
        var key = Key(place);
        var leader = Bucket(key);
        while (leader != None && Key(leader) != key) { leader = beside[leader]; }
        return leader;
    }

    private void File(int place)
    {
        var leader = LeaderOf(place);
        following[place] = None;
        if (leader == None) { Lead(place); }
        else if (At(place).IsBefore(At(leader)))
        {
            StepDown(leader);
            Lead(place);
            following[place] = leader;
        }
        else { (following[place], following[leader]) = (following[leader], place); }
    }

    private void Take(int place)
    {
        var leader = LeaderOf(place);
        if (leader != place)
        {
            var before = leader;
            while (following[before] != place) { before = following[before]; }
            following[before] = following[place];
            return;
        }
        StepDown(place);
        var left = new List<int>();
        for (var next = following[place]; next != None; next = following[next]) { left.Add(next); }
        foreach (var next in left) { following[next] = None; }
        foreach (var next in left) { File(next); }
    }

    private void Lead(int place)
    {
        ref var bucket = ref Bucket(Key(place));
        (beside[place], bucket) = (bucket, place);
        leaders++;
    }

    private void StepDown(int leader)
    {
        ref var at = ref Bucket(Key(leader));
        while (at != leader) { at = ref beside[at]; }
        at = beside[leader];
        leaders--;
    }

    private void Grow()
    {
        var places = slots.Count * MinHash.BandCount;
        if (places > following.Length)
        {
            Array.Resize(ref beside, places * 2);
            Array.Resize(ref following, places * 2);
        }
        if (leaders + MinHash.BandCount < buckets.Length) { return; }
        var all = new List<int>(leaders);
        foreach (var bucket in buckets)
        {
            for (var leader = bucket; leader != None; leader = beside[leader]) { all.Add(leader); }
        }
        buckets = New(buckets.Length * 2);
        leaders = 0;
        foreach (var leader in all) { Lead(leader); }
    }

    private static int[] New(int length)
    {
        var empty = new int[length];
        Array.Fill(empty, None);
        return empty;
    }
}
