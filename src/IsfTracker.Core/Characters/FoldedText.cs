using System.Text;

namespace IsfTracker.Core.Characters;

/// <summary>Words as they are compared: lower case, without accents or punctuation, the same in every culture.</summary>
internal static class FoldedText
{
    /// <summary>The words of a text, one blank between them.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var letter in text)
        {
            if (Fold(letter) is { } plain)
            {
                if (gap && folded.Length > 0) { folded.Append(' '); }
                folded.Append(plain);
                gap = false;
            }
            else if (!IsSilent(letter))
            {
                gap = true;
            }
        }
        return folded.ToString();
    }

    /// <summary>The letter or digit as it is compared; null for everything else.</summary>
    public static char? Fold(char letter)
    {
        if (letter < 128)
        {
            if (char.IsAsciiLetterOrDigit(letter)) { return char.ToLowerInvariant(letter); }
            return null;
        }
        if (!char.IsLetterOrDigit(letter)) { return null; }
        return PlainLetters.Of(letter);
    }

    /// <summary>True for a mark inside a word that does not part it: an apostrophe, a combining accent, a soft hyphen.</summary>
    public static bool IsSilent(char letter) => letter is '\'' or '’' or '\u00AD' || PlainLetters.IsMark(letter);
}
