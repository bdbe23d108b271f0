using System.Numerics;
using System.Runtime.InteropServices;

namespace IsfTracker.Core.Statements;

/// <summary>How alike two texts are, from short signatures: the share of word 5-grams they have in common (Jaccard), estimated.</summary>
/// <remarks>
/// 128 hash functions in 32 bands of 4: two texts with a Jaccard similarity of 0.5 share a band in 87 of 100 cases, of 0.7 in
/// all but one of 10,000. See Broder, "On the resemblance and containment of documents" (1997).
/// </remarks>
public static class MinHash
{
    /// <summary>From this share of five-word runs on, one text is a rewrite of the other.</summary>
    public const double NearDuplicate = 0.5;

    /// <summary>Values of a signature.</summary>
    public const int Length = 128;

    /// <summary>Bands of a signature.</summary>
    public const int BandCount = 32;

    private const int Rows = Length / BandCount;
    private static readonly uint[] Multipliers = Draw(0x9E3779B97F4A7C15);
    private static readonly uint[] Offsets = Draw(0xD1B54A32D192ED03);

    /// <summary>The signature of a text; empty where it holds no word.</summary>
    public static ReadOnlyMemory<uint> Signature(string text) => Signature(CollectionsMarshal.AsSpan(Shingles.Of(text)));

    /// <summary>The signature of a set of shingles; empty where there are none.</summary>
    internal static ReadOnlyMemory<uint> Signature(ReadOnlySpan<uint> shingles)
    {
        if (shingles.IsEmpty) { return default; }
        var signature = new uint[Length];
        Array.Fill(signature, uint.MaxValue);
        foreach (var shingle in shingles) { Lower(signature, shingle); }
        return signature;
    }

    /// <summary>0 to 1; 0 where either signature is empty.</summary>
    public static double Similarity(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        if (one.Length != Length || other.Length != Length) { return 0; }
        var equal = 0;
        for (var i = 0; i < Length; i++)
        {
            if (one[i] == other[i]) { equal++; }
        }
        return (double)equal / Length;
    }

    /// <summary>The keys under which a signature is filed: two texts that share one are worth comparing. Empty for an empty signature.</summary>
    public static IReadOnlyList<ulong> Bands(ReadOnlySpan<uint> signature)
    {
        if (signature.Length != Length) { return []; }
        var bands = new ulong[BandCount];
        for (var band = 0; band < BandCount; band++)
        {
            var key = (ulong)band + 1;
            foreach (var value in signature.Slice(band * Rows, Rows)) { key = Shingles.Mix(key ^ value); }
            bands[band] = key;
        }
        return bands;
    }

    // Each value of the signature is the least of its own permutation x -> (x + b) * a of the shingles.
    private static void Lower(uint[] signature, uint shingle)
    {
        var x = new Vector<uint>(shingle);
        for (var i = 0; i < Length; i += Vector<uint>.Count)
        {
            var hashed = (x + new Vector<uint>(Offsets, i)) * new Vector<uint>(Multipliers, i);
            Vector.Min(hashed, new Vector<uint>(signature, i)).CopyTo(signature, i);
        }
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
