using System.Text;
using IsfTracker.Core.Characters;

namespace IsfTracker.Core.Codebooks;

/// <summary>Words as they are compared: lower case, without accents, hyphens as blanks, one kind of apostrophe dropped.</summary>
internal static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (PlainLetters.IsMark(letter)) { continue; }
            folded.Append(Fold(letter));
        }
        return folded.Replace("\0", string.Empty).ToString().Trim();
    }

    /// <summary>One character; NUL for one that is left out.</summary>
    public static char Fold(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter,
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        '-' or '‐' or '‑' or '\u00A0' => ' ',
        '\'' or '’' or '‘' or 'ʻ' or '.' => '\0',
        _ => PlainLetters.Of(letter),
    };
}
