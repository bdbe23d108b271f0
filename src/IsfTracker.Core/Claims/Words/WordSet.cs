using System.Collections;
using System.Runtime.CompilerServices;

namespace IsfTracker.Core.Claims.Words;

/// <summary>A fixed list of words; whether it holds a word of an article is asked without looking at its letters in most cases.</summary>
[CollectionBuilder(typeof(WordSet), nameof(Of))]
internal sealed class WordSet : IEnumerable<string>
{
    private readonly string[] words;
    private readonly string?[] slots;
    private readonly uint[] numbers;

    private WordSet(string[] words)
    {
        this.words = words;
        var size = 4;
        while (size < words.Length * 4) { size *= 2; }
        (slots, numbers) = (new string?[size], new uint[size]);
        foreach (var word in words)
        {
            var number = Spelling.Of(word).Number;
            var slot = SlotOf(number);
            while (slots[slot] is not null) { slot = (slot + 1) & (size - 1); }
            (slots[slot], numbers[slot]) = (word, number);
        }
    }

    public static WordSet Of(ReadOnlySpan<string> words) => new(words.ToArray());

    /// <summary>True when the word is one of the set, in any case.</summary>
    public bool Contains(Spelling spelling, ReadOnlySpan<char> word)
    {
        for (var slot = SlotOf(spelling.Number); slots[slot] is { } held; slot = (slot + 1) & (slots.Length - 1))
        {
            if (numbers[slot] == spelling.Number && word.Equals(held, StringComparison.OrdinalIgnoreCase)) { return true; }
        }
        return false;
    }

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => words.GetEnumerator();

    private int SlotOf(uint number) => (int)((number ^ (number >> 15)) & (uint)(slots.Length - 1));
}
