namespace IsfTracker.Core.Characters;

/// <summary>A fixed table from words to values; most words that are not in it are told without looking at their letters.</summary>
internal sealed class SpellingTable<TValue>
{
    private readonly Entry[] slots;

    public SpellingTable(IEnumerable<(string Word, TValue Value)> entries)
    {
        var all = entries.ToList();
        var size = 4;
        while (size < all.Count * 4) { size *= 2; }
        slots = new Entry[size];
        foreach (var (word, value) in all)
        {
            var spelling = Spelling.Of(word);
            var slot = SlotOf(spelling);
            while (slots[slot].Word is not null) { slot = (slot + 1) & (size - 1); }
            slots[slot] = new Entry(word, spelling, value);
        }
    }

    /// <summary>Finds the word in any case.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out TValue value) => TryGet(Spelling.Of(word), word, out value);

    /// <summary>Finds the word in any case; the spelling is the word's.</summary>
    public bool TryGet(Spelling spelling, ReadOnlySpan<char> word, out TValue value)
    {
        for (var slot = SlotOf(spelling); slots[slot].Word is { } held; slot = (slot + 1) & (slots.Length - 1))
        {
            if (slots[slot].Spelling != spelling || !word.Equals(held, StringComparison.OrdinalIgnoreCase)) { continue; }
            value = slots[slot].Value;
            return true;
        }
        value = default!;
        return false;
    }

    private int SlotOf(Spelling spelling) => (int)(spelling.Number & (uint)(slots.Length - 1));

    private readonly record struct Entry(string? Word, Spelling Spelling, TValue Value);
}
