using System.Numerics;

namespace IsfTracker.Core.Characters;

/// <summary>A fixed table from words to values; most words, those in it and others, are told without looking at their letters.</summary>
internal sealed class SpellingTable<TValue>
{
    private readonly Slot[] slots;

    /// <summary>The words of the slots, apart from them: they are seldom looked at.</summary>
    private readonly string[] words;
    private readonly int bits;

    public SpellingTable(IEnumerable<(string Word, TValue Value)> entries)
    {
        var all = entries.ToList();
        bits = BitOperations.Log2((uint)Math.Max(1, all.Count)) + 2;
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

    /// <summary>Finds the word in any case.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out TValue value) => TryGet(Spelling.Of(word), word, out value);

    /// <summary>Finds the word in any case; the spelling is the word's.</summary>
    public bool TryGet(Spelling spelling, ReadOnlySpan<char> word, out TValue value)
    {
        for (var at = spelling.Hash(bits); slots[at].Number != 0; at = (at + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[at];
            if (slot.Number != spelling.Number || !(spelling.HoldsWord || word.Equals(words[at], StringComparison.OrdinalIgnoreCase))) { continue; }
            value = slot.Value;
            return true;
        }
        value = default!;
        return false;
    }

    /// <param name="Number">A spelling; 0, which no word has, where the slot is free.</param>
    private readonly record struct Slot(ulong Number, TValue Value);
}
