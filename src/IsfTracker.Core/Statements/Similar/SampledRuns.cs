namespace IsfTracker.Core.Statements.Similar;

/// <summary>
/// Some runs of words of a text, chosen by their hash: a text that lies within another shares its share of them, whatever else the other holds. See Broder,
/// "On the resemblance and containment of documents" (1997).
/// </summary>
public static class SampledRuns
{
    /// <summary>One run of so many is taken: of a story of a hundred runs that lies within another, one of a hundred shares none.</summary>
    private const uint Of = 16;

    private const ulong Seed = 0xA5A5_0000_0000_0000;

    /// <summary>The keys under which a text is filed, unlike those of <see cref="MinHash.Bands"/>.</summary>
    public static IEnumerable<ulong> Keys(uint[] runs) => runs.Where(run => run % Of == 0).Select(run => Shingles.Mix(run ^ Seed));
}
