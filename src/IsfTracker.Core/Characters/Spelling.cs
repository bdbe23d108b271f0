using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IsfTracker.Core.Characters;

/// <summary>A word in any case as one number. Words with different numbers differ; words with equal ones are the same where the number holds all letters, else they have to be compared.</summary>
/// <remarks>Up to eight ASCII letters are held, one in each byte; of other words the four letters at each end and the length are mixed. A word has no control characters.</remarks>
internal readonly record struct Spelling(ulong Number)
{
    private const ulong LowerCase = 0x0020_0020_0020_0020, BeyondAscii = 0xFF80_FF80_FF80_FF80;
    private const ulong LowerCaseBytes = 0x2020_2020_2020_2020, NotAscii = 0x8080_8080_8080_8080;
    private const int Letters = 4, MostHeld = 8;

    /// <summary>The bit of numbers that do not hold their word.</summary>
    public const ulong Mixed = 1UL << 63;

    /// <summary>True where another word with this number is the same word.</summary>
    public bool HoldsWord => (Number & Mixed) == 0;

    /// <summary>Spreads spellings evenly over the numbers of so many bits.</summary>
    public int Hash(int bits) => (int)((Number * 0x9E37_79B9_7F4A_7C15) >> (64 - bits));

    /// <summary>The spelling of a part of a text; the characters behind it are looked at too, so that the word's length is no branch.</summary>
    public static Spelling Of(ReadOnlySpan<char> text, int start, int length)
    {
        if (start + MostHeld > text.Length || length > MostHeld) { return Of(text.Slice(start, length)); }
        var letters = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), (nuint)start);
        var within = ulong.MaxValue >> (8 * (MostHeld - length));
        var packed = Vector128.NarrowWithSaturation(letters, letters).AsUInt64().ToScalar();
        return (packed & within & NotAscii) == 0 ? new Spelling((packed | LowerCaseBytes) & within) : Of(text.Slice(start, length));
    }

    /// <summary>The spelling of up to eight letters that the word of this spelling begins with.</summary>
    public Spelling OfBeginning(ReadOnlySpan<char> word, int length) => HoldsWord ? new Spelling(Number & (ulong.MaxValue >> (8 * (MostHeld - length)))) : Of(word[..length]);

    public static Spelling Of(ReadOnlySpan<char> word)
    {
        if (word.Length < Letters) { return OfShort(word); }
        var (first, last) = (Read(word, 0), Read(word, word.Length - Letters));
        if (((first | last) & BeyondAscii) != 0) { return Mix(Packed(word[..Letters]), Packed(word[^Letters..]), word.Length); }
        return word.Length <= MostHeld
            ? new Spelling(Narrow(first | LowerCase) | (Narrow(last | LowerCase) << (8 * (word.Length - Letters))))
            : Mix(first | LowerCase, last | LowerCase, word.Length);
    }

    private static Spelling OfShort(ReadOnlySpan<char> word)
    {
        var held = 0UL;
        for (var at = 0; at < word.Length; at++)
        {
            if (word[at] >= 128) { return Mix(Packed(word), 0, word.Length); }
            held |= (word[at] | 0x20UL) << (8 * at);
        }
        return new Spelling(held);
    }

    private static Spelling Mix(ulong first, ulong last, int length) =>
        new(((first * 0x9E37_79B9_7F4A_7C15) ^ BitOperations.RotateLeft(last * 0xC2B2_AE3D_27D4_EB4F, 31)) + (uint)length | Mixed);

    private static ulong Read(ReadOnlySpan<char> word, int at) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(word), at)));

    /// <summary>Four letters of two bytes as four of one.</summary>
    private static ulong Narrow(ulong letters)
    {
        var pairs = (letters | (letters >> 8)) & 0x0000_FFFF_0000_FFFF;
        return (pairs | (pairs >> 16)) & 0xFFFF_FFFF;
    }

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
