using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Words;

/// <summary>Phrases compiled together, so that one pass over the words finds every one of them.</summary>
internal sealed class PhraseBook<TTag>
{
    private const int MaxSteps = 200;

    private readonly List<Phrase> phrases = [];
    private readonly List<int>[] startingWith;

    public PhraseBook(IEnumerable<(string Pattern, TTag Tag)> entries)
    {
        var atoms = new Dictionary<WordPattern.Word, int>();
        foreach (var (text, tag) in entries)
        {
            if (!WordPattern.TryParse(text, out var pattern, out var error)) { throw new ArgumentException($"'{text}': {error}"); }
            foreach (var variant in PhraseVariants.Of(pattern)) { phrases.Add(Compile(variant, tag, atoms)); }
        }
        startingWith = new List<int>[atoms.Count];
        for (var phrase = 0; phrase < phrases.Count; phrase++)
        {
            foreach (var atom in phrases[phrase].Steps[0].Atoms) { (startingWith[atom] ??= []).Add(phrase); }
        }
        Vocabulary = new Vocabulary(atoms);
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>Every place where a phrase stands, by its first word. No match leaves its sentence.</summary>
    public void Match(WordTable table, List<Found> found)
    {
        for (var sentence = 0; sentence < table.SentenceCount; sentence++)
        {
            var (first, end) = table.RangeOf(sentence);
            for (var word = first; word < end; word++) { MatchAt(table, word, end, found); }
        }
    }

    private void MatchAt(WordTable table, int word, int end, List<Found> found)
    {
        foreach (var atom in table.AtomsOf(word))
        {
            if (startingWith[atom] is not { } starting) { continue; }
            foreach (var index in starting)
            {
                var steps = MaxSteps;
                var last = EndOf(table, phrases[index].Steps, 1, word + 1, end, ref steps);
                if (last > 0) { found.Add(new Found(phrases[index].Tag, word, last)); }
            }
        }
    }

    /// <summary>The word after the match; 0 when there is none. The number of steps is bounded, whatever the text.</summary>
    private static int EndOf(WordTable table, Step[] steps, int step, int word, int end, ref int left)
    {
        if (step == steps.Length) { return word; }
        var most = Math.Min(end - 1, word + steps[step].Gap);
        for (var at = word; at <= most && left > 0; at++)
        {
            left--;
            if (!Satisfies(table, at, steps[step].Atoms)) { continue; }
            var last = EndOf(table, steps, step + 1, at + 1, end, ref left);
            if (last > 0) { return last; }
        }
        return steps[step].Optional ? EndOf(table, steps, step + 1, word, end, ref left) : 0;
    }

    private static bool Satisfies(WordTable table, int word, int[] wanted)
    {
        foreach (var atom in table.AtomsOf(word))
        {
            if (Array.BinarySearch(wanted, atom) >= 0) { return true; }
        }
        return false;
    }

    private static Phrase Compile(WordPattern pattern, TTag tag, Dictionary<WordPattern.Word, int> atoms)
    {
        var steps = new List<Step>();
        var gap = 0;
        foreach (var part in pattern.Parts)
        {
            if (part is WordPattern.Gap between) { gap = between.Most; continue; }
            var words = (WordPattern.Words)part;
            var wanted = words.Any.Select(word => atoms.TryGetValue(word, out var atom) ? atom : atoms[word] = atoms.Count).Distinct().Order().ToArray();
            steps.Add(new Step(wanted, words.Optional, gap));
            gap = 0;
        }
        return new Phrase([.. steps], tag);
    }

    /// <summary>A phrase found: its tag, its first word and the word after its last.</summary>
    public readonly record struct Found(TTag Tag, int First, int End);

    private readonly record struct Step(int[] Atoms, bool Optional, int Gap);

    private sealed record Phrase(Step[] Steps, TTag Tag);
}
