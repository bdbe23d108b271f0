using System.Buffers;
using System.Runtime.CompilerServices;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Words;

/// <summary>Phrases compiled together, so that one pass over the words finds every one of them.</summary>
internal sealed class PhraseBook<TTag>
{
    private const int MaxSteps = 200;

    /// <summary>So many phrases that may stand in a sentence are noted before they are looked at.</summary>
    private const int AtOnce = 256;

    private readonly Start[] starts;
    private readonly int[] startsOf;

    /// <summary>The most phrases that begin with words of one form.</summary>
    private readonly int mostStarts;
    private readonly Phrase[] phrases;
    private readonly Step[] steps;
    private readonly AtomSets sets;

    public PhraseBook(IEnumerable<(string Pattern, TTag Tag)> entries)
    {
        var atoms = new Dictionary<WordPattern.Word, int>();
        var collected = new AtomSets.Builder();
        var all = new List<(Phrase Phrase, Start Start)>();
        var allSteps = new List<Step>();
        foreach (var (text, tag) in entries)
        {
            if (!WordPattern.TryParse(text, out var pattern, out var error)) { throw new ArgumentException($"'{text}': {error}"); }
            foreach (var variant in PhraseVariants.Of(pattern)) { all.Add(Compile(variant, tag, all.Count, atoms, collected, allSteps)); }
        }
        (phrases, steps) = ([.. all.Select(pair => pair.Phrase)], [.. allSteps]);
        Vocabulary = new Vocabulary(atoms);
        sets = collected.Build(Vocabulary.Forms);
        var starting = all.SelectMany(pair => collected[steps[pair.Phrase.First].Set].Select(atom => (atom, pair.Start))).ToLookup(pair => pair.atom, pair => pair.Start);
        (startsOf, starts) = AtomSets.Flatten(Vocabulary.Forms.Count, form => Vocabulary.Forms[form].SelectMany(atom => starting[atom]).Reverse());
        for (var form = 0; form + 1 < startsOf.Length; form++) { mostStarts = Math.Max(mostStarts, startsOf[form + 1] - startsOf[form]); }
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>Every place where a phrase stands, by its first word. No match leaves its sentence.</summary>
    /// <remarks>From the last word to the first, so that it is known of each phrase whether the word it needs stands near enough.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Match(WordTable table, List<Found> found)
    {
        var next = ArrayPool<int>.Shared.Rent(sets.NeededCount);
        next.AsSpan(0, sets.NeededCount).Fill(int.MaxValue);
        next[AtomSets.NoneNeeded] = 0;
        var likely = ArrayPool<Likely>.Shared.Rent(AtOnce + mostStarts);
        for (var sentence = table.SentenceCount - 1; sentence >= 0; sentence--)
        {
            var (first, end) = table.RangeOf(sentence);
            for (var (word, count) = (end - 1, 0); word >= first; word--)
            {
                var form = table[word].Form;
                sets.Mark(form, word, next);
                count = AddLikely(form, word, next, likely, count);
                if (count < AtOnce && word > first) { continue; }
                MatchLikely(table, likely.AsSpan(0, count), end, found);
                count = 0;
            }
        }
        found.Reverse();
        ArrayPool<Likely>.Shared.Return(likely);
        ArrayPool<int>.Shared.Return(next);
    }

    /// <summary>Notes the phrases that may begin with the word, without a branch: few do, and which is not foreseen.</summary>
    /// <param name="next">For each needed set of atoms the next word that satisfies it.</param>
    /// <param name="count">How many are noted already. Answers how many are then.</param>
    private int AddLikely(int form, int word, int[] next, Likely[] likely, int count)
    {
        foreach (ref readonly var start in starts.AsSpan(startsOf[form]..startsOf[form + 1]))
        {
            likely[count] = new Likely(start.Phrase, word);
            count += next[start.Needed] - word <= start.Reach ? 1 : 0;
        }
        return count;
    }

    /// <remarks>Not inlined, so that the loops that note phrases have the registers to themselves.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MatchLikely(WordTable table, ReadOnlySpan<Likely> likely, int end, List<Found> found)
    {
        foreach (var (number, word) in likely)
        {
            ref readonly var phrase = ref phrases[number];
            var left = MaxSteps;
            var behind = phrase.Count == 1 ? word + 1 : EndOf(table, steps.AsSpan(phrase.First + 1, phrase.Count - 1), word + 1, end, ref left);
            if (behind > 0) { found.Add(new Found(phrase.Tag, word, behind)); }
        }
    }

    /// <summary>The word after the match; 0 when there is none. The number of steps is bounded, whatever the text.</summary>
    private int EndOf(WordTable table, ReadOnlySpan<Step> rest, int word, int end, ref int left)
    {
        if (rest.IsEmpty) { return word; }
        var step = rest[0];
        var most = Math.Min(end - 1, word + step.Gap);
        for (var at = word; at <= most && left > 0; at++)
        {
            left--;
            if (!sets.Holds(step.Set, table[at].Form)) { continue; }
            var last = EndOf(table, rest[1..], at + 1, end, ref left);
            if (last > 0) { return last; }
        }
        return step.Optional ? EndOf(table, rest[1..], word, end, ref left) : 0;
    }

    private static (Phrase Phrase, Start Start) Compile(WordPattern pattern, TTag tag, int number, Dictionary<WordPattern.Word, int> atoms, AtomSets.Builder sets, List<Step> all)
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
        var needed = steps.FindLastIndex(step => !step.Optional);
        all.AddRange(steps);
        var phrase = new Phrase(all.Count - steps.Count, steps.Count, tag);
        // A word alone stands where it is found.
        if (steps.Count == 1) { return (phrase, new Start(AtomSets.NoneNeeded, 0, number)); }
        var reach = needed + steps[..(needed + 1)].Sum(step => step.Gap);
        return (phrase, new Start(checked((ushort)sets.Need(steps[needed].Set)), checked((ushort)reach), number));
    }

    /// <summary>A phrase found: its tag, its first word and the word after its last.</summary>
    public readonly record struct Found(TTag Tag, int First, int End);

    /// <summary>A phrase that may begin with a word: the word it needs is near.</summary>
    private readonly record struct Likely(int Phrase, int Word);

    private readonly record struct Step(int Set, bool Optional, int Gap);

    /// <summary>What tells most phrases from the words at a glance, side by side in memory.</summary>
    /// <param name="Needed">The needed set that the last word which must be there is of.</param>
    /// <param name="Reach">How far behind the first word it stands at most.</param>
    private readonly record struct Start(ushort Needed, ushort Reach, int Phrase);

    /// <param name="First">Where its steps begin.</param>
    private readonly record struct Phrase(int First, int Count, TTag Tag);
}
