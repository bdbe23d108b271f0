using System.Numerics;

namespace IsfTracker.Core.Characters;

/// <summary>A fixed table from words to values; most words, those in it and others, are told without looking at their letters.</summary>
internal sealed class SpellingTable<TValue>
{
    /// <summary>At most every eighth slot is taken: that a slot is another word's is not foreseen.</summary>
    private const int Roomy = 4;

    private readonly Slot[] slots;

    /// <summary>The words of the slots, apart from them: they are seldom looked at.</summary>
    private readonly string[] words;
    private readonly int bits;

    public SpellingTable(IEnumerable<(string Word, TValue Value)> entries)
    {
        var all = entries.ToList();
        bits = BitOperations.Log2((uint)Math.Max(1, all.Count)) + Roomy;
        slots = new Slot[1 << bits];
        words = new string[slots.Length];
        foreach (var (word, value) in all)
        {
            var spelling = Spelling.Of(word);
            var slot = spelling.Hash(bits);
            while (slots[slot].Number != 0) { slot = (slot + 1) & (slots.Length - 1); }
            (slots[slot], words[slot]) = (new Slot(spelling.Number, value), word);
        }
    }

    /// <summary>The value of the word in any case; the default of values for a word that is not in the table.</summary>
    public TValue? Find(ReadOnlySpan<char> word) => Find(Spelling.Of(word), word);

    /// <summary>The same; the spelling is the word's.</summary>
    public TValue? Find(Spelling spelling, ReadOnlySpan<char> word)
    {
        var at = spelling.Hash(bits);
        while (true)
        {
            // One branch, seldom taken: whether a word is in the table is not foreseen. A free slot has the default.
            if ((slots[at].Number == spelling.Number) | (slots[at].Number == 0))
            {
                if (spelling.HoldsWord || slots[at].Number == 0 || word.Equals(words[at], StringComparison.OrdinalIgnoreCase)) { return slots[at].Value; }
            }
            at = (at + 1) & (slots.Length - 1);
        }
    }

    /// <param name="Number">A spelling; 0, which no word has, where the slot is free.</param>
    private readonly record struct Slot(ulong Number, TValue Value);
}
