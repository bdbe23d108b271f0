using System.Collections.Frozen;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Words;

/// <summary>All words and word beginnings that some phrase asks for, each with a number (an atom). Looked up without allocating.</summary>
internal sealed class Vocabulary
{
    private const int StemLength = 3;
    private const int Longest = 40;

    private readonly FrozenDictionary<string, int> words;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> wordLookup;
    private readonly FrozenDictionary<string, (string Beginning, int Atom)[]> beginnings;
    private readonly FrozenDictionary<string, (string Beginning, int Atom)[]>.AlternateLookup<ReadOnlySpan<char>> beginningLookup;

    public Vocabulary(IReadOnlyDictionary<WordPattern.Word, int> atoms)
    {
        words = atoms.Where(pair => !pair.Key.Open).ToFrozenDictionary(pair => pair.Key.Text, pair => pair.Value, StringComparer.Ordinal);
        wordLookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        beginnings = atoms.Where(pair => pair.Key.Open).Select(pair => (pair.Key.Text, pair.Value))
            .GroupBy(pair => pair.Text[..StemLength], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        beginningLookup = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds the atoms that the word satisfies.</summary>
    public void Find(ReadOnlySpan<char> word, List<int> found)
    {
        if (word.Length > Longest) { return; }
        Span<char> buffer = stackalloc char[word.Length];
        var folded = Fold(word, buffer);
        if (wordLookup.TryGetValue(folded, out var atom)) { found.Add(atom); }
        if (folded.Length < StemLength || !beginningLookup.TryGetValue(folded[..StemLength], out var stems)) { return; }
        foreach (var (beginning, number) in stems)
        {
            if (folded.StartsWith(beginning, StringComparison.Ordinal)) { found.Add(number); }
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
