using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IsfTracker.Core.Characters;

/// <summary>Runs of ASCII letters and digits: where one ends is found for many characters at once, since a processor foresees the length of no word.</summary>
internal static class PlainRun
{
    private static readonly int Step = Vector256<ushort>.Count;

    /// <summary>Index of the first character from a place on that is neither a letter nor a digit of ASCII; the length of the text where there is none.</summary>
    public static int End(ReadOnlySpan<char> text, int at) => End(text, at, true);

    /// <summary>The same, of letters alone.</summary>
    public static int EndOfLetters(ReadOnlySpan<char> text, int at) => End(text, at, false);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int End(ReadOnlySpan<char> text, int at, bool digits)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            var letters = MemoryMarshal.Cast<char, ushort>(text);
            for (; at + Step <= letters.Length; at += Step)
            {
                var others = ~In(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(letters), (nuint)at), digits).ExtractMostSignificantBits() & 0xFFFF;
                if (others != 0) { return at + BitOperations.TrailingZeroCount(others); }
            }
        }
        while (at < text.Length && (char.IsAsciiLetter(text[at]) || (digits && char.IsAsciiDigit(text[at])))) { at++; }
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> In(Vector256<ushort> characters, bool digits)
    {
        var letters = Vector256.LessThan((characters | Vector256.Create((ushort)0x20)) - Vector256.Create((ushort)'a'), Vector256.Create((ushort)26));
        return digits ? letters | Vector256.LessThan(characters - Vector256.Create((ushort)'0'), Vector256.Create((ushort)10)) : letters;
    }
}
