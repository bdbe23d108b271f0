using System.Buffers;
using IsfTracker.Core.Characters;

namespace IsfTracker.Core.Language;

/// <summary>Cuts a text into tokens: one pass, no copies. The ending 's stands alone; "didn't", "U.S.", "20-point" and "14:20" are whole.</summary>
public static class Tokenizer
{
    private const int LongestInitials = 3;

    public static Token[] Tokenize(string text)
    {
        var tokens = ArrayPool<Token>.Shared.Rent((text.Length / 5) + 8);
        var count = 0;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c)) { at++; continue; }
            var token = Next(text, at, c);
            if (count == tokens.Length) { tokens = Larger(tokens); }
            tokens[count++] = token;
            at = token.End;
        }
        var all = tokens.AsSpan(0, count).ToArray();
        ArrayPool<Token>.Shared.Return(tokens);
        return all;
    }

    private static Token[] Larger(Token[] tokens)
    {
        var larger = ArrayPool<Token>.Shared.Rent(tokens.Length * 2);
        tokens.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(tokens);
        return larger;
    }

    private static Token Next(string text, int at, char c)
    {
        if (Characters.IsWordPart(c) && !char.IsDigit(c)) { return Word(text, at); }
        if (char.IsDigit(c)) { return new Token(at, EndOfNumber(text, at), TokenKind.Number, WordTraits.None); }
        if (Characters.IsApostrophe(c))
        {
            var end = EndOfContraction(text, at);
            return end > at ? Plain(text, at, end, false) : new Token(at, at + 1, TokenKind.Quote, WordTraits.None);
        }
        if (Characters.IsQuotationMark(c)) { return new Token(at, at + 1, TokenKind.Quote, WordTraits.None); }
        return Mark(text, at, c);
    }

    private static Token Mark(string text, int at, char c)
    {
        var end = at + 1;
        while (end < text.Length && text[end] == c && c is '.' or '-') { end++; }
        var kind = char.IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol;
        return new Token(at, end, kind, WordTraits.None);
    }

    private static Token Word(string text, int start)
    {
        var run = PlainRun.End(text, start);
        if (run < text.Length && text[run] == ' ') { return Plain(text, start, run, true); }
        var at = run;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (Characters.IsWordPart(c)) { continue; }
            if (c == ' ' || at + 1 >= text.Length || !Characters.IsWordPart(text[at + 1])) { break; }
            if (Characters.IsApostrophe(c) && EndOfContraction(text, at) > at) { break; }
            if (c == '.' ? Characters.IsMissingSpace(text, at) : !(Characters.IsApostrophe(c) || c is '-' or '\u2011' or '&' or '@' or '_')) { break; }
        }
        if (at < text.Length && text[at] == '.' && TakesFullStop(text.AsSpan(start, at - start))) { at++; }
        return Plain(text, start, at, at == run);
    }

    private static Token Plain(string text, int start, int end, bool isRun)
    {
        var word = text.AsSpan(start, end - start);
        var traits = Lexicon.Traits(Spelling.Of(text, start, word.Length), word, isRun);
        if (char.IsAsciiLetterUpper(word[^1]) && word.Length <= LongestInitials && word is "US" or "IT" or "WHO" or "AM" or "MAY") { traits &= WordTraits.DateWord; }
        if (word is "I" && IsNumeral(text, start, end)) { traits = WordTraits.None; }
        if (!isRun && HasDateWord(word)) { traits |= WordTraits.DateWord; }
        traits |= char.IsUpper(text[start]) ? WordTraits.Capitalised : WordTraits.None;
        traits |= isRun ? WordTraits.Plain : WordTraits.None;
        return new Token(start, end, TokenKind.Word, traits);
    }

    /// <summary>"House Commission I, Dano Resch, said": behind two words of which the second has a capital, and before a mark, it is a number.</summary>
    private static bool IsNumeral(string text, int start, int end)
    {
        if (end >= text.Length || text[end] is not (',' or ')' or ';') || start < 4 || text[start - 1] != ' ') { return false; }
        var before = start - 2;
        while (before > 0 && Characters.IsWordPart(text[before])) { before--; }
        return before > 0 && before < start - 2 && char.IsUpper(text[before + 1]) && text[before] == ' ' && char.IsLetter(text[before - 1]);
    }

    /// <summary>"mid-October", "year-old", "e-16": a part of the word is one; of other scripts it is not known.</summary>
    private static bool HasDateWord(ReadOnlySpan<char> word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (word[at] >= 128 && !Characters.IsApostrophe(word[at]) && word[at] != '\u2011') { return true; }
            var end = PlainRun.End(word, at);
            if (end == at) { continue; }
            if (char.IsAsciiDigit(word[at]) || (Lexicon.Traits(Spelling.Of(word, at, end - at), word[at..end], true) & WordTraits.DateWord) != 0) { return true; }
            at = end;
        }
        return false;
    }

    /// <summary>The full stop of "U.S.", "J." and "Gen." belongs to the word.</summary>
    private static bool TakesFullStop(ReadOnlySpan<char> word) =>
        word.Length == 1 ? char.IsUpper(word[0])
        : word.Length <= 5 && ((word.Length >= 3 && word[1] == '.') || Abbreviations.KindOf(word) is AbbreviationKind.BeforeName or AbbreviationKind.Month);

    /// <summary>The end of 's, 'll, 've, 're, 'd or 'm after a word; <paramref name="at"/> where there is none.</summary>
    private static int EndOfContraction(string text, int at)
    {
        if (at == 0 || !Characters.IsWordPart(text[at - 1])) { return at; }
        var end = at + 1;
        while (end < text.Length && end < at + 4 && char.IsLetter(text[end])) { end++; }
        return (end - at - 1) switch
        {
            1 when text[at + 1] is 's' or 'd' or 'm' or 'S' => end,
            2 when text.AsSpan(at + 1, 2) is "ll" or "ve" or "re" => end,
            _ => at,
        };
    }

    private static int EndOfNumber(string text, int start)
    {
        var at = start + 1;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (Characters.IsWordPart(c)) { continue; }
            if (c is not ('.' or ',' or ':' or '-' or '/') || at + 1 >= text.Length) { break; }
            if (!char.IsDigit(text[at + 1]) && !(c == '-' && char.IsLetter(text[at + 1]))) { break; }
        }
        return at;
    }
}
