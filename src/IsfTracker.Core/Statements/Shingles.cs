using IsfTracker.Core.Characters;

namespace IsfTracker.Core.Statements;

/// <summary>The runs of five words of a text, hashed.</summary>
internal static class Shingles
{
    private const int Words = 5;
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>What stands between words, in <see cref="Ascii"/>.</summary>
    private const byte Gap = 0;

    /// <summary>What stands in a word without parting it or being compared.</summary>
    private const byte Silent = 1;

    /// <summary>Each ASCII character as it is compared: nearly all of a text, without a call for each letter.</summary>
    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(code => AsciiOf((char)code))];

    /// <summary>One hash for each run of five words; a shorter text is one run.</summary>
    public static List<uint> Of(string text)
    {
        var runs = new Runs(text.Length / 5 + 1);
        var hash = Basis;
        var inWord = false;
        foreach (var letter in text)
        {
            uint plain = letter < 128 ? Ascii[letter] : Other(letter);
            if (plain > Silent)
            {
                hash = (hash ^ plain) * Prime;
                inWord = true;
            }
            else if (plain == Gap && inWord)
            {
                runs.Add(hash);
                hash = Basis;
                inWord = false;
            }
        }
        if (inWord) { runs.Add(hash); }
        return runs.Finish();
    }

    /// <summary>Spreads the bits of a number (the finalizer of SplitMix64).</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private static uint Other(char letter) => FoldedText.Fold(letter) is { } plain ? plain : FoldedText.IsSilent(letter) ? Silent : (uint)Gap;

    private static byte AsciiOf(char letter) => (byte)Other(letter);

    /// <summary>Takes words and keeps the last five.</summary>
    private ref struct Runs(int capacity)
    {
        private readonly List<uint> found = new(capacity);
        private ulong first;
        private ulong second;
        private ulong third;
        private ulong fourth;
        private ulong fifth;
        private int count;

        public void Add(ulong word)
        {
            (first, second, third, fourth, fifth) = (second, third, fourth, fifth, word);
            if (++count >= Words) { found.Add(High(Mix(Mix(Mix(Mix(Mix(first) ^ second) ^ third) ^ fourth) ^ fifth))); }
        }

        public readonly List<uint> Finish()
        {
            if (count is 0 or >= Words) { return found; }
            var key = 0UL;
            ReadOnlySpan<ulong> words = [second, third, fourth, fifth];
            foreach (var word in words[^count..]) { key = Mix(key ^ word); }
            found.Add(High(key));
            return found;
        }

        private static uint High(ulong key) => (uint)(key >> 32);
    }
}
