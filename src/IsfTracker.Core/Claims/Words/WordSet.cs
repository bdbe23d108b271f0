using System.Collections;
using System.Runtime.CompilerServices;
using IsfTracker.Core.Characters;

namespace IsfTracker.Core.Claims.Words;

/// <summary>A fixed list of words; whether it holds a word of an article is mostly told by one bit, without looking at its letters.</summary>
[CollectionBuilder(typeof(WordSet), nameof(Of))]
internal sealed class WordSet : IEnumerable<string>
{
    private const int HashBits = 6;

    private readonly string[] words;
    private readonly SpellingTable<bool> table;
    private readonly ulong hashes;

    private WordSet(string[] words)
    {
        this.words = words;
        table = new SpellingTable<bool>(words.Select(word => (word, true)));
        foreach (var word in words) { hashes |= 1UL << Spelling.Of(word).Hash(HashBits); }
    }

    public static WordSet Of(ReadOnlySpan<string> words) => new(words.ToArray());

    /// <summary>True where the set may hold a word of this spelling; false for nearly all others.</summary>
    public bool MayContain(Spelling spelling) => ((hashes >> spelling.Hash(HashBits)) & 1) != 0;

    /// <summary>True when the word is one of the set, in any case.</summary>
    public bool Contains(Spelling spelling, ReadOnlySpan<char> word) => table.TryGet(spelling, word, out _);

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => words.GetEnumerator();
}
