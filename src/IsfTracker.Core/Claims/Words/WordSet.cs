using System.Collections;
using System.Runtime.CompilerServices;

namespace IsfTracker.Core.Claims.Words;

/// <summary>A fixed list of words that a rule asks for, kept in a static field: <see cref="KnownWords"/> numbers all of them.</summary>
[CollectionBuilder(typeof(WordSet), nameof(Of))]
internal sealed class WordSet : IEnumerable<string>
{
    private readonly string[] words;

    private WordSet(string[] words) => this.words = words;

    /// <summary>Which number of a row of <see cref="KnownWords"/> has the bit of this list.</summary>
    public int Place { get; private set; }

    /// <summary>The bit of this list; none before it is numbered.</summary>
    public ulong Bit { get; private set; }

    public static WordSet Of(ReadOnlySpan<string> words) => new(words.ToArray());

    public void Number(int number) => (Place, Bit) = (number / KnownWords.Bits, 1UL << (number % KnownWords.Bits));

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => words.GetEnumerator();
}
