using System.Buffers;
using IsfTracker.Core.Characters;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Words;

/// <summary>All words and word beginnings that some phrase asks for, each with a number (an atom). Looked up without allocating.</summary>
internal sealed class Vocabulary
{
    private const int ShortestBeginning = 3;
    private const int Longest = 40;

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly SpellingTable<int> words;
    private readonly SpellingTable<(string Beginning, int Atom)[]> beginnings;

    public Vocabulary(IReadOnlyDictionary<WordPattern.Word, int> atoms)
    {
        words = new SpellingTable<int>(atoms.Where(pair => !pair.Key.Open).Select(pair => (pair.Key.Text, pair.Value)));
        var open = atoms.Where(pair => pair.Key.Open).GroupBy(pair => pair.Key.Text[..ShortestBeginning], StringComparer.OrdinalIgnoreCase);
        beginnings = new SpellingTable<(string, int)[]>(open.Select(group => (group.Key, group.Select(pair => (pair.Key.Text, pair.Value)).ToArray())));
    }

    /// <summary>Adds the atoms that the word satisfies, and answers its spelling.</summary>
    public Spelling Find(ReadOnlySpan<char> word, List<int> found)
    {
        var spelling = Spelling.Of(word);
        if (word.Length > Longest) { return spelling; }
        if (!word.ContainsAnyExcept(Plain)) { Find(word, spelling, found); }
        else
        {
            Span<char> buffer = stackalloc char[Longest];
            var folded = Fold(word, buffer);
            Find(folded, Spelling.Of(folded), found);
        }
        return spelling;
    }

    private void Find(ReadOnlySpan<char> word, Spelling spelling, List<int> found)
    {
        if (words.TryGet(spelling, word, out var atom)) { found.Add(atom); }
        if (word.Length < ShortestBeginning || !beginnings.TryGet(word[..ShortestBeginning], out var stems)) { return; }
        foreach (var (beginning, number) in stems)
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) { found.Add(number); }
        }
    }

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        foreach (var letter in word)
        {
            if (letter > '\u00BF' && letter is not ('’' or '‘')) { return Folding.Fold(new string(word)); }
            var folded = Folding.Fold(letter);
            if (folded != '\0') { buffer[length++] = folded; }
        }
        return buffer[..length];
    }
}
