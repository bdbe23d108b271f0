using IsfTracker.Core.Characters;

namespace IsfTracker.Core.Language;

/// <summary>What is known of English words, looked up without allocating.</summary>
internal static class Lexicon
{
    private static readonly SpellingTable<WordTraits> Words = Build();

    private const int Longest = 18;

    /// <summary>The traits of a word in any case.</summary>
    /// <param name="isRun">True for a word of one part: nothing but letters and digits of ASCII.</param>
    public static WordTraits Traits(Spelling spelling, ReadOnlySpan<char> word, bool isRun)
    {
        var traits = word.Length <= Longest ? Words.Find(spelling, word) : WordTraits.None;
        // What few words are is asked first: whether a word is known is not foreseen.
        if (word.EndsWith("ly", StringComparison.Ordinal) && traits == WordTraits.None && word.Length > 4 && char.IsLower(word[0])) { return WordTraits.Adverb; }
        return !isRun && traits == WordTraits.None ? LastPart(word) : traits;
    }

    /// <summary>"vice-president" and "co-chair" are what their last part is.</summary>
    private static WordTraits LastPart(ReadOnlySpan<char> word)
    {
        var hyphen = word.LastIndexOf('-');
        return hyphen > 0 && word.Length - hyphen is > 3 and <= Longest ? Words.Find(word[(hyphen + 1)..]) & (WordTraits.Person | WordTraits.Body) : WordTraits.None;
    }

    private static SpellingTable<WordTraits> Build()
    {
        var words = new Dictionary<string, WordTraits>(StringComparer.OrdinalIgnoreCase);
        foreach (var (traits, list) in WordLists.All)
        {
            foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries)) { Add(word, traits); }
        }
        foreach (var form in CueVerbs.Forms) { Add(form, WordTraits.CueVerb); }
        foreach (var word in DateWords.Naming) { Add(word, WordTraits.DateWord); }
        foreach (var word in words.Keys.Where(word => word.Contains('\'', StringComparison.Ordinal)).ToList())
        {
            Add(word.Replace('\'', '’'), words[word]);
        }
        return new SpellingTable<WordTraits>(words.Select(pair => (pair.Key, pair.Value)));

        void Add(string word, WordTraits traits) => words[word] = words.GetValueOrDefault(word) | traits;
    }
}
