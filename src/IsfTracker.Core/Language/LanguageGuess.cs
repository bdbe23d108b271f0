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
            var letters = text[at++];
            for (; at < length && IsInWord(text[at]); at++) { letters |= text[at]; }
            var word = text.AsSpan(start, at - start);
            if (char.IsAscii(letters)) { scripts.AddAscii(word.Length); } else { scripts.Add(word); }
            words.Add(word.Length <= LongestWord ? word : default);
        }
        return scripts.IsMostlyLatin ? words.Language(scripts) : scripts.Language();
    }

    private static bool IsInWord(char c) => c < 128 ? char.IsAsciiLetter(c) || c == '\'' : char.IsLetter(c) || Characters.IsApostrophe(c);
}
