using IsfTracker.Core.Characters;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Words;

/// <summary>All words and word beginnings that some phrase asks for, each with a number (an atom). Looked up without allocating.</summary>
internal sealed class Vocabulary
{
    private const int StemLength = 3;
    private const int Longest = 40;

    private readonly SpellingTable<int> words;
    private readonly SpellingTable<(string Beginning, int Atom)[]> beginnings;

    public Vocabulary(IReadOnlyDictionary<WordPattern.Word, int> atoms)
    {
        words = new SpellingTable<int>(atoms.Where(pair => !pair.Key.Open).Select(pair => (pair.Key.Text, pair.Value)));
        beginnings = new SpellingTable<(string Beginning, int Atom)[]>(atoms.Where(pair => pair.Key.Open).Select(pair => (pair.Key.Text, pair.Value))
            .GroupBy(pair => pair.Text[..StemLength], StringComparer.Ordinal).Select(group => (group.Key, group.ToArray())));
    }

    /// <summary>Adds the atoms that the word satisfies.</summary>
    public void Find(ReadOnlySpan<char> word, List<int> found)
    {
        if (word.Length > Longest) { return; }
        Span<char> buffer = stackalloc char[Longest];
        var folded = Fold(word, buffer);
        var stem = Spelling.Of(folded[..Math.Min(folded.Length, StemLength)]);
        if (words.TryGet(stem.With(folded[Math.Min(folded.Length, StemLength)..]), folded, out var atom)) { found.Add(atom); }
        if (folded.Length < StemLength || !beginnings.TryGet(stem, folded[..StemLength], out var stems)) { return; }
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
