using System.Text;
using IsfTracker.Core.Characters;

namespace IsfTracker.Core.Language;

/// <summary>Tells which language a text is written in, by its script and its commonest words.</summary>
public static class LanguageGuess
{
    /// <summary>The code for a text that cannot be told.</summary>
    public const string Unknown = "und";

    /// <summary>More text than this adds nothing.</summary>
    private const int Enough = 20_000;

    private const int LongestWord = 12;

    /// <summary>ISO 639-1 code; <see cref="Unknown"/> where there is too little to tell. Never throws on any text.</summary>
    public static string Of(string text)
    {
        var scripts = new ScriptCount();
        var words = new WordCount();
        var length = Math.Min(text.Length, Enough);
        for (var at = 0; at < length;)
        {
            if (text[at] < 128 ? !char.IsAsciiLetter(text[at]) : !char.IsLetter(text[at])) { at++; continue; }
            var start = at;
            at = PlainRun.EndOfLetters(text.AsSpan(0, length), at);
            var isPlain = at == length || (text[at] < 128 && text[at] != '\'');
            if (!isPlain)
            {
                while (at < length && IsInWord(text[at])) { at++; }
            }
            var word = text.AsSpan(start, at - start);
            if (isPlain || Ascii.IsValid(word)) { scripts.AddAscii(word.Length); } else { scripts.Add(word); }
            words.Add(word.Length <= LongestWord ? Spelling.Of(text, start, word.Length) : default, word);
        }
        return scripts.IsMostlyLatin ? words.Language(scripts) : scripts.Language();
    }

    private static bool IsInWord(char c) => c < 128 ? char.IsAsciiLetter(c) || c == '\'' : char.IsLetter(c) || Characters.IsApostrophe(c);
}
