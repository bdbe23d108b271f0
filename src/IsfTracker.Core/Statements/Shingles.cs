using IsfTracker.Core.Characters;
namespace IsfTracker.Core.Statements;

/// <summary>The runs of five words of a text, hashed.</summary>
internal static class Shingles
{
    private const int Words = 5;
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>One hash for each run of five words; a shorter text is one run.</summary>
    public static List<uint> Of(string text)
    {
        var shingles = new List<uint>(text.Length / 5 + 1);
        Span<ulong> last = stackalloc ulong[Words];
        var count = 0;
        var hash = Basis;
        var inWord = false;
        foreach (var letter in text)
        {
            if (FoldedText.Fold(letter) is { } plain)
            {
                hash = (hash ^ plain) * Prime;
                inWord = true;
            }
            else if (inWord && !FoldedText.IsSilent(letter))
            {
                Close(shingles, last, ref count, ref hash);
                inWord = false;
            }
        }
        if (inWord) { Close(shingles, last, ref count, ref hash); }
        if (count is > 0 and < Words) { shingles.Add(Hash(last, 0, count)); }
        return shingles;
    }

    /// <summary>Spreads the bits of a number (the finalizer of SplitMix64).</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private static void Close(List<uint> shingles, Span<ulong> last, ref int count, ref ulong hash)
    {
        last[count % Words] = hash;
        hash = Basis;
        count++;
        if (count >= Words) { shingles.Add(Hash(last, count, Words)); }
    }

    private static uint Hash(ReadOnlySpan<ulong> last, int oldest, int words)
    {
        var key = 0UL;
        for (var i = 0; i < words; i++) { key = Mix(key ^ last[(oldest + i) % Words]); }
        return (uint)(key >> 32);
    }
}
