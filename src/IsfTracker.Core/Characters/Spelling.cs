using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IsfTracker.Core.Characters;

/// <summary>A word in any case as one number: words with different numbers differ, words with equal ones have to be compared.</summary>
/// <remarks>Made of the length and the four letters at each end, so that it costs the same for every word.</remarks>
internal readonly record struct Spelling(uint Number)
{
    private const ulong LowerCase = 0x0020_0020_0020_0020, BeyondAscii = 0xFF80_FF80_FF80_FF80;
    private const int Letters = 4;

    public static Spelling Of(ReadOnlySpan<char> word)
    {
        if (word.Length < Letters) { return Of(Packed(word), 0, word.Length); }
        var (first, last) = (Read(word, 0), Read(word, word.Length - Letters));
        return ((first | last) & BeyondAscii) == 0
            ? Of(first | LowerCase, last | LowerCase, word.Length)
            : Of(Packed(word[..Letters]), Packed(word[^Letters..]), word.Length);
    }

    private static Spelling Of(ulong first, ulong last, int length)
    {
        var mixed = ((first * 0x9E37_79B9_7F4A_7C15) ^ BitOperations.RotateLeft(last * 0xC2B2_AE3D_27D4_EB4F, 31)) + (uint)length;
        return new Spelling((uint)(mixed >> 32) ^ (uint)mixed);
    }

    private static ulong Read(ReadOnlySpan<char> word, int at) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(word), at)));

    /// <summary>Up to four letters as <see cref="Read"/> gives them, in one case whatever their script.</summary>
    private static ulong Packed(ReadOnlySpan<char> letters)
    {
        var packed = 0UL;
        for (var at = 0; at < letters.Length; at++)
        {
            var letter = letters[at] < 128 ? letters[at] : char.ToUpperInvariant(letters[at]);
            packed |= (letter | 0x20UL) << (16 * at);
        }
        return packed;
    }
}
