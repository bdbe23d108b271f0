namespace IsfTracker.Core.Statements.Similar;

/// <summary>The distinct five-word runs of a text, as sorted hashes.</summary>
public static class ShingleSet
{
    public static uint[] Of(string text) => Sorted([.. Shingles.Of(text)]);

    /// <summary>Those of several passages; no run leads from one into the next.</summary>
    internal static uint[] Of(IEnumerable<string> passages) => Sorted([.. passages.SelectMany(Shingles.Of)]);

    /// <summary>The share of the runs of both that they have in common; 0 where either has none.</summary>
    public static double Jaccard(uint[] one, uint[] other)
    {
        var shared = Shared(one, other);
        return shared == 0 ? 0 : (double)shared / (one.Length + other.Length - shared);
    }

    /// <summary>The share of the shorter one's runs that the longer one has too; 0 where it has none.</summary>
    public static double Containment(uint[] one, uint[] other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        return shorter == 0 ? 0 : (double)Shared(one, other) / shorter;
    }

    /// <summary>How many runs the two have in common.</summary>
    internal static int Shared(uint[] one, uint[] other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            var (a, b) = (one[i], other[j]);
            if (a == b) { shared++; }
            if (a <= b) { i++; }
            if (b <= a) { j++; }
        }
        return shared;
    }

    private static uint[] Sorted(uint[] shingles)
    {
        Array.Sort(shingles);
        var distinct = 0;
        for (var i = 0; i < shingles.Length; i++)
        {
            if (i == 0 || shingles[i] != shingles[i - 1]) { shingles[distinct++] = shingles[i]; }
        }
        return shingles[..distinct];
    }
}
