using System.Collections.Frozen;

namespace IsfTracker.Core.Characters;

/// <summary>Letters without their marks, as words are compared: ə is e, ğ is g. The same in every culture.</summary>
internal static class PlainLetters
{
    /// <summary>Letters that Unicode does not take apart.</summary>
    private static readonly FrozenDictionary<char, char> Undivided = new Dictionary<char, char>
    {
        ['ı'] = 'i', ['ə'] = 'e', ['ǝ'] = 'e', ['đ'] = 'd', ['ð'] = 'd', ['ħ'] = 'h', ['ł'] = 'l', ['ŀ'] = 'l', ['ø'] = 'o', ['ŧ'] = 't', ['ŋ'] = 'n', ['ԛ'] = 'q',
    }.ToFrozenDictionary();

    /// <summary>The lower-case letter without marks; what is no such letter stays.</summary>
    public static char Of(char letter)
    {
        var lower = letter == 'İ' ? 'i' : char.ToLowerInvariant(letter);
        if (lower < 128) { return lower; }
        if (Undivided.TryGetValue(lower, out var plain)) { return plain; }
        return CanonicalData.Shared.FindDecomposition(lower) is [var first, ..] && first <= char.MaxValue ? Of((char)first) : lower;
    }

    /// <summary>True for a mark that stands behind its letter as a character of its own.</summary>
    public static bool IsMark(char letter) => letter is >= '\u0300' and <= '\u036F';
}
