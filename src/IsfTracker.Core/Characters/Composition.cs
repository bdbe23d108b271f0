using System.Text;

namespace IsfTracker.Core.Characters;

/// <summary>Normalization form C: letters and their marks become one character where Unicode has one.</summary>
/// <remarks>https://www.unicode.org/reports/tr15/ and, for Hangul, section 3.12 of the standard.</remarks>
public static class Composition
{
    private const int SBase = 0xAC00, LBase = 0x1100, VBase = 0x1161, TBase = 0x11A7, LCount = 19, VCount = 21, TCount = 28;

    /// <summary>The text in form C; the text must hold no lone surrogates.</summary>
    public static string Of(string text)
    {
        if (IsComposed(text)) { return text; }
        var characters = Decompose(text);
        Order(characters);
        return Compose(characters);
    }

    /// <summary>Letters of the Latin scripts, punctuation and emoji have nothing to join; marks, and what stands for another character, do.</summary>
    private static bool IsComposed(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\u1FFF') < 0 && text.AsSpan().IndexOfAnyInRange('\u2126', '\uFFFF') < 0 && text.AsSpan().IndexOfAny('\u2000', '\u2001') < 0) { return true; }
        var data = CanonicalData.Shared;
        for (var at = NextHigh(text, 0); at < text.Length; at = NextHigh(text, at))
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            at += length;
            if (data.ClassOf(rune.Value) != 0 || data.Composable.Contains(rune.Value) || rune.Value is >= LBase and < 0x1200) { return false; }
            if (data.FindDecomposition(rune.Value) is { } parts && (parts.Length == 1 || data.FindComposition(parts[0], parts[1]) != rune.Value)) { return false; }
        }
        return true;
    }

    private static int NextHigh(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAnyInRange('\u0300', '\uFFFF');
        return next < 0 ? text.Length : from + next;
    }

    private static List<int> Decompose(string text)
    {
        var characters = new List<int>(text.Length + 16);
        foreach (var rune in text.EnumerateRunes()) { Decompose(rune.Value, characters); }
        return characters;
    }

    private static void Decompose(int character, List<int> characters)
    {
        var index = character - SBase;
        if (index is >= 0 and < LCount * VCount * TCount)
        {
            characters.Add(LBase + (index / (VCount * TCount)));
            characters.Add(VBase + (index % (VCount * TCount) / TCount));
            if (index % TCount != 0) { characters.Add(TBase + (index % TCount)); }
        }
        else if (character >= 0xC0 && CanonicalData.Shared.FindDecomposition(character) is { } parts)
        {
            foreach (var part in parts) { Decompose(part, characters); }
        }
        else { characters.Add(character); }
    }

    /// <summary>Marks behind a letter in the order of their class; equals stay as they are.</summary>
    private static void Order(List<int> characters)
    {
        for (var i = 0; i < characters.Count; i++)
        {
            if (ClassOf(characters[i]) == 0) { continue; }
            var start = i;
            while (i < characters.Count && ClassOf(characters[i]) != 0) { i++; }
            if (i - start < 2) { continue; }
            int[] marks = [.. characters.GetRange(start, i - start).OrderBy(ClassOf)];
            for (var k = 0; k < marks.Length; k++) { characters[start + k] = marks[k]; }
        }
    }

    private static string Compose(List<int> characters)
    {
        var starter = -1;
        var lastClass = -1;
        var kept = 0;
        for (var i = 0; i < characters.Count; i++)
        {
            var character = characters[i];
            var its = ClassOf(character);
            var blocked = lastClass >= its && kept > starter + 1;
            if (starter >= 0 && !blocked && Join(characters[starter], character) is { } composed)
            {
                characters[starter] = composed;
                continue;
            }
            if (its == 0) { starter = kept; }
            lastClass = its == 0 ? -1 : its;
            characters[kept++] = character;
        }
        var text = new StringBuilder(kept);
        foreach (var character in characters[..kept]) { text.Append(new Rune(character)); }
        return text.ToString();
    }

    private static int? Join(int first, int second)
    {
        if (first - LBase is >= 0 and < LCount && second - VBase is >= 0 and < VCount)
        {
            return SBase + (((((first - LBase) * VCount) + second) - VBase) * TCount);
        }
        var index = first - SBase;
        if (index is >= 0 and < LCount * VCount * TCount && index % TCount == 0 && second - TBase is > 0 and < TCount) { return first + second - TBase; }
        return CanonicalData.Shared.FindComposition(first, second);
    }

    private static byte ClassOf(int character) => character < 0x300 ? (byte)0 : CanonicalData.Shared.ClassOf(character);
}
