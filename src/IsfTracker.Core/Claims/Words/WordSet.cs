using System.Collections;
using System.Runtime.CompilerServices;
using IsfTracker.Core.Characters;

namespace IsfTracker.Core.Claims.Words;

/// <summary>A fixed list of words; whether it holds a word of an article is asked without looking at its letters in most cases.</summary>
[CollectionBuilder(typeof(WordSet), nameof(Of))]
internal sealed class WordSet : IEnumerable<string>
{
    private readonly string[] words;
    private readonly SpellingTable<bool> table;

    private WordSet(string[] words) => (this.words, table) = (words, new SpellingTable<bool>(words.Select(word => (word, true))));

    public static WordSet Of(ReadOnlySpan<string> words) => new(words.ToArray());

    /// <summary>True when the word is one of the set, in any case.</summary>
    public bool Contains(Spelling spelling, ReadOnlySpan<char> word) => table.TryGet(spelling, word, out _);

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => words.GetEnumerator();
}
