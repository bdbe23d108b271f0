using System.Numerics;
using System.Runtime.InteropServices;

namespace IsfTracker.Core.Statements;

/// <summary>How alike two texts are, from short signatures: the share of word 5-grams they have in common (Jaccard), estimated.</summary>
/// <remarks>
/// 128 hash functions, 126 of them in 42 bands of 3: of the pairs with a Jaccard similarity of 0.5, 99.6 of 100 share a band; of those with 0.02, as
/// strangers have it, one of 3,000. See Broder, "On the resemblance and containment of documents" (1997).
/// </remarks>
public static class MinHash
{
    /// <summary>From this share of five-word runs on, one text is a rewrite of the other.</summary>
    public const double NearDuplicate = 0.5;

    /// <summary>
    /// A pair that is estimated below this is no rewrite, whatever an exact count gives: of pairs at <see cref="NearDuplicate"/>, one of a thousand is
    /// estimated so low.
    /// </summary>
    public const double MayBeNearDuplicate = 0.36;

    /// <summary>Values of a signature.</summary>
    public const int Length = 128;

    /// <summary>Bands of a signature. A change of the bands needs a migration that files all captures anew.</summary>
    public const int BandCount = Length / Rows;

    private const int Rows = 3;

    /// <summary>Hash functions that are followed through the shingles at once: so many that their least values stay in registers.</summary>
    private const int Followed = 4;

    private static readonly uint[] Multipliers = Draw(0x9E3779B97F4A7C15);
    private static readonly uint[] Offsets = Draw(0xD1B54A32D192ED03);

    /// <summary>The signature of a text; empty where it holds no word.</summary>
    public static ReadOnlyMemory<uint> Signature(string text) => Signature(CollectionsMarshal.AsSpan(Shingles.Of(text)));

    /// <summary>The signature of the hashed runs of a text (<see cref="Similar.ShingleSet"/>); empty where there are none.</summary>
    public static ReadOnlyMemory<uint> Signature(ReadOnlySpan<uint> shingles)
    {
        if (shingles.IsEmpty) { return default; }
        var signature = new uint[Length];
        for (var first = 0; first < Length; first += Vector<uint>.Count * Followed) { Lower(signature, first, shingles); }
        return signature;
    }

    /// <summary>0 to 1; 0 where either signature is empty.</summary>
    public static double Similarity(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        if (one.Length != Length || other.Length != Length) { return 0; }
        // Equal values are minus one in each place of the vector.
        var equal = Vector<int>.Zero;
        for (var i = 0; i < Length; i += Vector<uint>.Count)
        {
            equal -= Vector.AsVectorInt32(Vector.Equals(new Vector<uint>(one[i..]), new Vector<uint>(other[i..])));
        }
        return (double)Vector.Sum(equal) / Length;
    }

    /// <summary>The keys under which a signature is filed: two texts that share one are worth comparing. Empty for an empty signature.</summary>
    public static IReadOnlyList<ulong> Bands(ReadOnlySpan<uint> signature)
    {
        if (signature.Length != Length) { return []; }
        var bands = new ulong[BandCount];
        for (var band = 0; band < BandCount; band++) { bands[band] = Band(signature, band); }
        return bands;
    }

    /// <summary>One of the <see cref="Bands"/> of a signature that is not empty.</summary>
    internal static ulong Band(ReadOnlySpan<uint> signature, int band)
    {
        var key = (ulong)band + 1;
        foreach (var value in signature.Slice(band * Rows, Rows)) { key = Shingles.Mix(key ^ value); }
        return key;
    }

    // Each value of the signature is the least of its own permutation x -> (x + b) * a of the shingles.
    private static void Lower(uint[] signature, int first, ReadOnlySpan<uint> shingles)
    {
        var (second, third, fourth) = (first + Vector<uint>.Count, first + Vector<uint>.Count * 2, first + Vector<uint>.Count * 3);
        var (a1, a2, a3, a4) = (new Vector<uint>(Multipliers, first), new Vector<uint>(Multipliers, second), new Vector<uint>(Multipliers, third), new Vector<uint>(Multipliers, fourth));
        var (b1, b2, b3, b4) = (new Vector<uint>(Offsets, first), new Vector<uint>(Offsets, second), new Vector<uint>(Offsets, third), new Vector<uint>(Offsets, fourth));
        var (least1, least2, least3, least4) = (Vector<uint>.AllBitsSet, Vector<uint>.AllBitsSet, Vector<uint>.AllBitsSet, Vector<uint>.AllBitsSet);
        foreach (var shingle in shingles)
        {
            var x = new Vector<uint>(shingle);
            least1 = Vector.Min(least1, (x + b1) * a1);
            least2 = Vector.Min(least2, (x + b2) * a2);
            least3 = Vector.Min(least3, (x + b3) * a3);
            least4 = Vector.Min(least4, (x + b4) * a4);
        }
        least1.CopyTo(signature, first);
        least2.CopyTo(signature, second);
        least3.CopyTo(signature, third);
        least4.CopyTo(signature, fourth);
    }

    private static uint[] Draw(ulong seed)
    {
        var drawn = new uint[Length];
        for (var i = 0; i < Length; i++)
        {
            seed = Shingles.Mix(seed + (ulong)i);
            drawn[i] = (uint)(seed >> 32) | 1;
        }
        return drawn;
    }
}
