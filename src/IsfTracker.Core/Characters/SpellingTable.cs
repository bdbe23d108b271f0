using System.Numerics;

namespace IsfTracker.Core.Characters;

/// <summary>A fixed table from words to values; most words, those in it and others, are told without looking at their letters.</summary>
internal sealed class SpellingTable<TValue>
{
    private readonly Entry[] slots;
    private readonly int bits;

    public SpellingTable(IEnumerable<(string Word, TValue Value)> entries)
    {
        var all = entries.ToList();
        bits = Math.Max(2, BitOperations.Log2((uint)Math.Max(1, all.Count)) + 3);
        slots = new Entry[1 << bits];
        foreach (var (word, value) in all)
        {
            var spelling = Spelling.Of(word);
            var slot = spelling.Hash(bits);
            while (slots[slot].Word is not null) { slot = (slot + 1) & (slots.Length - 1); }
            slots[slot] = new Entry(word, spelling, value);
        }
    }

    /// <summary>Finds the word in any case.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out TValue value) => TryGet(Spelling.Of(word), word, out value);

    /// <summary>Finds the word in any case; the spelling is the word's.</summary>
    public bool TryGet(Spelling spelling, ReadOnlySpan<char> word, out TValue value)
    {
        for (var slot = spelling.Hash(bits); slots[slot].Word is { } held; slot = (slot + 1) & (slots.Length - 1))
        {
            ref readonly var entry = ref slots[slot];
            if (entry.Spelling != spelling || !(spelling.HoldsWord || word.Equals(held, StringComparison.OrdinalIgnoreCase))) { continue; }
            value = entry.Value;
            return true;
        }
        value = default!;
        return false;
    }

    private readonly record struct Entry(string? Word, Spelling Spelling, TValue Value);
}
