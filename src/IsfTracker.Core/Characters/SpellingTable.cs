using System.Numerics;

namespace IsfTracker.Core.Characters;

/// <summary>A fixed table from words to values; most words, those in it and others, are told without looking at their letters.</summary>
internal sealed class SpellingTable<TValue>
{
    /// <summary>The spellings side by side, so that a look at the table touches little memory; 0, which no word has, where a slot is free.</summary>
    private readonly ulong[] numbers;
    private readonly (string Word, TValue Value)[] entries;
    private readonly int bits;

    public SpellingTable(IEnumerable<(string Word, TValue Value)> words)
    {
        var all = words.ToList();
        bits = BitOperations.Log2((uint)Math.Max(1, all.Count)) + 2;
        numbers = new ulong[1 << bits];
        entries = new (string, TValue)[numbers.Length];
        foreach (var entry in all)
        {
            var spelling = Spelling.Of(entry.Word);
            var slot = spelling.Hash(bits);
            while (numbers[slot] != 0) { slot = (slot + 1) & (numbers.Length - 1); }
            (numbers[slot], entries[slot]) = (spelling.Number, entry);
        }
    }

    /// <summary>Finds the word in any case.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out TValue value) => TryGet(Spelling.Of(word), word, out value);

    /// <summary>Finds the word in any case; the spelling is the word's.</summary>
    public bool TryGet(Spelling spelling, ReadOnlySpan<char> word, out TValue value)
    {
        for (var slot = spelling.Hash(bits); numbers[slot] != 0; slot = (slot + 1) & (numbers.Length - 1))
        {
            if (numbers[slot] != spelling.Number || !(spelling.HoldsWord || word.Equals(entries[slot].Word, StringComparison.OrdinalIgnoreCase))) { continue; }
            value = entries[slot].Value;
            return true;
        }
        value = default!;
        return false;
    }
}
