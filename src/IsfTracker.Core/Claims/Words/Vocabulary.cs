using IsfTracker.Core.Characters;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Words;

/// <summary>All words and word beginnings that some phrase asks for, each with a number (an atom), and the words of all lists. Looked up without allocating.</summary>
internal sealed class Vocabulary
{
    private const int ShortestBeginning = 3;
    private const int Longest = 40;
    private const int None = -1;

    private readonly SpellingTable<Entry> words;
    private readonly SpellingTable<Stem[]> beginnings;

    public Vocabulary(IReadOnlyDictionary<WordPattern.Word, int> atoms)
    {
        var entries = KnownWords.All.ToDictionary(pair => pair.Key, pair => new Entry(None, pair.Value), StringComparer.OrdinalIgnoreCase);
        foreach (var (word, atom) in atoms.Where(pair => !pair.Key.Open))
        {
            var known = entries.GetValueOrDefault(word.Text, new Entry(None, 0));
            if (known.Atom == None) { entries[word.Text] = known with { Atom = atom }; }
        }
        words = new SpellingTable<Entry>(entries.Select(pair => (pair.Key, pair.Value)));
        var open = atoms.Where(pair => pair.Key.Open).GroupBy(pair => pair.Key.Text[..ShortestBeginning], StringComparer.OrdinalIgnoreCase);
        beginnings = new SpellingTable<Stem[]>(open.Select(group => (group.Key, group.Select(pair => new Stem(pair.Key.Text, pair.Value)).ToArray())));
    }

    /// <summary>Adds the atoms that the word satisfies, and answers its row in <see cref="KnownWords"/>.</summary>
    /// <param name="isPlain">True for a word of nothing but letters and digits of ASCII.</param>
    public int Find(ReadOnlySpan<char> text, int start, int end, bool isPlain, List<int> found)
    {
        if (end - start > Longest) { return 0; }
        var word = text[start..end];
        var spelling = Spelling.Of(text, start, word.Length);
        if (isPlain) { return Find(word, spelling, found); }
        Span<char> buffer = stackalloc char[Longest];
        var folded = Fold(word, buffer);
        Find(folded, Spelling.Of(folded), found);
        return KnownWords.RowOf(spelling, word);
    }

    private int Find(ReadOnlySpan<char> word, Spelling spelling, List<int> found)
    {
        var entry = words.TryGet(spelling, word, out var known) ? known : new Entry(None, 0);
        if (entry.Atom != None) { found.Add(entry.Atom); }
        if (word.Length >= ShortestBeginning && beginnings.TryGet(spelling.OfBeginning(word, ShortestBeginning), word[..ShortestBeginning], out var stems)) { AddStems(word, stems, found); }
        return entry.Row;
    }

    private static void AddStems(ReadOnlySpan<char> word, Stem[] stems, List<int> found)
    {
        var next = word.Length > ShortestBeginning ? (char)(word[ShortestBeginning] | ' ') : '\0';
        foreach (var (beginning, atom) in stems)
        {
            if (beginning.Length > ShortestBeginning && (beginning[ShortestBeginning] | ' ') != next) { continue; }
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) { found.Add(atom); }
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

    private readonly record struct Entry(int Atom, int Row);

    private readonly record struct Stem(string Beginning, int Atom);
}
