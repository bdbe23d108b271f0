using IsfTracker.Core.Characters;
using IsfTracker.Core.Claims.Judging;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Words;

/// <summary>All words and word beginnings that some phrase asks for, each with a number (an atom), and the words of all lists. Looked up without allocating.</summary>
/// <remarks>Words that satisfy the same atoms are of one form. A word that is none of those asked for has the form of the longest beginning it has: the other beginnings are beginnings of that one.</remarks>
internal sealed class Vocabulary
{
    /// <summary>The form of words that no phrase asks for.</summary>
    public const int NoForm = 0;

    private const int ShortestBeginning = 3;
    private const int Longest = 40;

    private readonly SpellingTable<KnownWord> words;
    private readonly SpellingTable<Stem[]> beginnings;
    private readonly List<int[]> forms = [[]];
    private readonly Dictionary<string, ushort> numbers = new(StringComparer.Ordinal) { [string.Empty] = NoForm };

    public Vocabulary(IReadOnlyDictionary<WordPattern.Word, int> atoms)
    {
        var open = atoms.Where(pair => pair.Key.Open).ToLookup(pair => pair.Key.Text[..ShortestBeginning], StringComparer.OrdinalIgnoreCase);
        beginnings = new SpellingTable<Stem[]>(open.Select(group => (group.Key, group.OrderByDescending(pair => pair.Key.Text.Length).Select(pair => new Stem(pair.Key.Text, FormOf(Beginnings(pair.Key.Text)))).ToArray())));
        var entries = KnownWords.All.ToDictionary(pair => pair.Key, pair => new KnownWord(FormOf(Beginnings(pair.Key)), (ushort)pair.Value, 0), StringComparer.OrdinalIgnoreCase);
        foreach (var (word, number) in LearntWords.All)
        {
            entries[word] = entries.TryGetValue(word, out var known) ? known with { Learnt = number } : new KnownWord(FormOf(Beginnings(word)), 0, number);
        }
        foreach (var (word, atom) in atoms.Where(pair => !pair.Key.Open))
        {
            entries[word.Text] = entries.GetValueOrDefault(word.Text) with { Form = FormOf([atom, .. Beginnings(word.Text)]) };
        }
        words = new SpellingTable<KnownWord>(entries.Select(pair => (pair.Key, pair.Value)));

        IEnumerable<int> Beginnings(string word) =>
            word.Length < ShortestBeginning ? [] : open[word[..ShortestBeginning]].Where(pair => word.StartsWith(pair.Key.Text, StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Value);
    }

    /// <summary>The atoms that the words of each form satisfy.</summary>
    public IReadOnlyList<int[]> Forms => forms;

    /// <summary>What is known of the word.</summary>
    /// <param name="isPlain">True for a word of nothing but letters and digits of ASCII.</param>
    public KnownWord Find(ReadOnlySpan<char> text, int start, int end, bool isPlain)
    {
        if (end - start > Longest) { return default; }
        var word = text[start..end];
        var spelling = Spelling.Of(text, start, word.Length);
        return isPlain ? Find(word, spelling) : new KnownWord(FormOfFolded(word), (ushort)KnownWords.RowOf(spelling, word), LearntWords.NumberOf(word));
    }

    private ushort FormOfFolded(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[Longest];
        var folded = Fold(word, buffer);
        return Find(folded, Spelling.Of(folded)).Form;
    }

    private KnownWord Find(ReadOnlySpan<char> word, Spelling spelling)
    {
        var known = words.Find(spelling, word);
        if (known != default || word.Length < ShortestBeginning) { return known; }
        return beginnings.Find(spelling.OfBeginning(word, ShortestBeginning), word[..ShortestBeginning]) is { } stems ? new KnownWord(FormOf(word, stems), 0, 0) : default;
    }

    private static ushort FormOf(ReadOnlySpan<char> word, Stem[] stems)
    {
        var next = word.Length > ShortestBeginning ? (char)(word[ShortestBeginning] | ' ') : '\0';
        foreach (var (beginning, form) in stems)
        {
            if (beginning.Length > ShortestBeginning && (beginning[ShortestBeginning] | ' ') != next) { continue; }
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) { return form; }
        }
        return NoForm;
    }

    /// <summary>The number of the form with these atoms, a new one where there is none yet.</summary>
    private ushort FormOf(IEnumerable<int> atoms)
    {
        int[] all = [.. atoms];
        var key = string.Join(' ', all);
        if (numbers.TryGetValue(key, out var known)) { return known; }
        forms.Add(all);
        return numbers[key] = checked((ushort)(forms.Count - 1));
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

    private readonly record struct Stem(string Beginning, ushort Form);
}
