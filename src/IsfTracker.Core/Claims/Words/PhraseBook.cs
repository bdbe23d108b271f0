using System.Buffers;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Words;

/// <summary>Phrases compiled together, so that one pass over the words finds every one of them.</summary>
internal sealed class PhraseBook<TTag>
{
    private const int MaxSteps = 200;

    private readonly Phrase[][] startingWith;
    private readonly AtomSets sets;

    public PhraseBook(IEnumerable<(string Pattern, TTag Tag)> entries)
    {
        var atoms = new Dictionary<WordPattern.Word, int>();
        var phrases = new List<Phrase>();
        var collected = new AtomSets.Builder();
        foreach (var (text, tag) in entries)
        {
            if (!WordPattern.TryParse(text, out var pattern, out var error)) { throw new ArgumentException($"'{text}': {error}"); }
            foreach (var variant in PhraseVariants.Of(pattern)) { phrases.Add(Compile(variant, tag, atoms, collected)); }
        }
        sets = collected.Build(atoms.Count);
        var starting = phrases.SelectMany(phrase => collected[phrase.Steps[0].Set].Select(atom => (atom, phrase))).ToLookup(pair => pair.atom, pair => pair.phrase);
        startingWith = [.. Enumerable.Range(0, atoms.Count).Select(atom => starting[atom].ToArray())];
        Vocabulary = new Vocabulary(atoms);
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>Every place where a phrase stands, by its first word. No match leaves its sentence.</summary>
    public void Match(WordTable table, List<Found> found)
    {
        var last = ArrayPool<int>.Shared.Rent(sets.Count);
        last.AsSpan(0, sets.Count).Fill(-1);
        for (var sentence = 0; sentence < table.SentenceCount; sentence++)
        {
            var (first, end) = table.RangeOf(sentence);
            for (var word = first; word < end; word++) { sets.Mark(table.AtomsOf(word), word, last); }
            for (var word = first; word < end; word++) { MatchAt(table, word, end, last, found); }
        }
        ArrayPool<int>.Shared.Return(last);
    }

    /// <param name="last">For each set of atoms the last word of the sentence, or of one before, that satisfies it.</param>
    private void MatchAt(WordTable table, int word, int end, int[] last, List<Found> found)
    {
        foreach (var atom in table.AtomsOf(word))
        {
            foreach (var phrase in startingWith[atom])
            {
                if (last[phrase.Needed] < word) { continue; }
                var steps = MaxSteps;
                var behind = EndOf(table, phrase.Steps, 1, word + 1, end, ref steps);
                if (behind > 0) { found.Add(new Found(phrase.Tag, word, behind)); }
            }
        }
    }

    /// <summary>The word after the match; 0 when there is none. The number of steps is bounded, whatever the text.</summary>
    private int EndOf(WordTable table, Step[] steps, int step, int word, int end, ref int left)
    {
        if (step == steps.Length) { return word; }
        var most = Math.Min(end - 1, word + steps[step].Gap);
        for (var at = word; at <= most && left > 0; at++)
        {
            left--;
            if (!sets.Holds(steps[step].Set, table.AtomsOf(at))) { continue; }
            var last = EndOf(table, steps, step + 1, at + 1, end, ref left);
            if (last > 0) { return last; }
        }
        return steps[step].Optional ? EndOf(table, steps, step + 1, word, end, ref left) : 0;
    }

    private static Phrase Compile(WordPattern pattern, TTag tag, Dictionary<WordPattern.Word, int> atoms, AtomSets.Builder sets)
    {
        var steps = new List<Step>();
        var gap = 0;
        foreach (var part in pattern.Parts)
        {
            if (part is WordPattern.Gap between) { gap = between.Most; continue; }
            var words = (WordPattern.Words)part;
            var set = sets.Add(words.Any.Select(word => atoms.TryGetValue(word, out var atom) ? atom : atoms[word] = atoms.Count));
            steps.Add(new Step(set, words.Optional, gap));
            gap = 0;
        }
        return new Phrase([.. steps], steps.FindLast(step => !step.Optional).Set, tag);
    }

    /// <summary>A phrase found: its tag, its first word and the word after its last.</summary>
    public readonly record struct Found(TTag Tag, int First, int End);

    private readonly record struct Step(int Set, bool Optional, int Gap);

    /// <param name="Needed">The set that the last word which must be there is of.</param>
    private sealed record Phrase(Step[] Steps, int Needed, TTag Tag);
}
