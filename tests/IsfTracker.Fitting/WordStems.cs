using Lucene.Net.Tartarus.Snowball.Ext;

namespace IsfTracker.Fitting;

/// <summary>Stems of the words that are seen often enough to learn from, by the Snowball stemmer for English.</summary>
internal static class WordStems
{
    private const int Seen = 3;
    private const string WordMark = "w:";

    /// <summary>Each word in small letters with its stem; names and numbers are told by a letter and have none.</summary>
    public static IEnumerable<(string Word, string Stem)> Of(IEnumerable<Example> examples)
    {
        var stemmer = new EnglishStemmer();
        return new Vocabulary(examples.SelectMany(example => example.Signs), Seen).Names
            .Where(name => name.StartsWith(WordMark, StringComparison.Ordinal) && char.IsLower(name[WordMark.Length]))
            .Select(name => name[WordMark.Length..]).Select(word => (word, StemOf(stemmer, word)));
    }

    private static string StemOf(EnglishStemmer stemmer, string word)
    {
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }
}
