namespace IsfTracker.Core.Claims.Judging;

/// <summary>What is seen of a passage, each sign by the hash of its name ("w:agreed", "role:Minister"); the names too where somebody asks for them.</summary>
internal sealed class Signs(bool named = false)
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly List<Sign> all = [];

    public IReadOnlyList<Sign> All => all;

    /// <summary>The names in the same order; empty unless asked for.</summary>
    public List<string> Names { get; } = [];

    public void Clear()
    {
        all.Clear();
        Names.Clear();
    }

    /// <summary>Adds the sign "kind:first_second"; the words it is seen in, where it is one of words.</summary>
    public void Add(ReadOnlySpan<char> kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second = default, int word = 0, int end = 0)
    {
        var hash = Go(Go(Offset, kind), ":");
        hash = Go(hash, first);
        if (!second.IsEmpty) { hash = Go(Go(hash, "_"), second); }
        all.Add(new Sign(hash, word, end));
        if (named) { Names.Add(second.IsEmpty ? $"{kind}:{first}" : $"{kind}:{first}_{second}"); }
    }

    /// <summary>The hash under which a sign of this name is added.</summary>
    public static ulong HashOf(ReadOnlySpan<char> name) => Go(Offset, name);

    private static ulong Go(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text) { hash = (hash ^ letter) * Prime; }
        return hash;
    }
}

/// <summary>One sign, and the words that it is (none where it is not one of words).</summary>
internal readonly record struct Sign(ulong Hash, int First, int End);
