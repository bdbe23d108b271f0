using System.Numerics;
using IsfTracker.Core.Characters;

namespace IsfTracker.Core.Language;

/// <summary>Counts the commonest words of the languages in Latin script. A word that several share counts less for each.</summary>
internal struct WordCount
{
    private const int FewestWords = 3;

    /// <summary>Share of common words below which no language is named. Headlines of English news have about a fifth.</summary>
    private const double LeastShare = 0.07;

    /// <summary>How often each group of words was seen that the same languages share.</summary>
    private readonly int[] seen = new int[StopWords.Shared.Count];
    private int total;

    public WordCount()
    {
    }

    /// <param name="spelling">The word's; none for one that is too long to be common.</param>
    public void Add(Spelling spelling, ReadOnlySpan<char> word)
    {
        total++;
        seen[StopWords.GroupOf(spelling, word)]++;
    }

    public readonly string Language(in ScriptCount scripts)
    {
        if (scripts.IsAzerbaijani) { return "az"; }
        var scores = Scores();
        var best = 0;
        for (var index = 1; index < scores.Length; index++)
        {
            if (scores[index] > scores[best]) { best = index; }
        }
        var told = total >= FewestWords && scores[best] >= 1 && scores[best] >= total * LeastShare;
        return told ? StopWords.Languages[best] : LanguageGuess.Unknown;
    }

    private readonly double[] Scores()
    {
        var scores = new double[StopWords.Languages.Length];
        for (var group = 1; group < seen.Length; group++)
        {
            if (seen[group] == 0) { continue; }
            var languages = StopWords.Shared[group];
            var points = seen[group] * (1.0 / BitOperations.PopCount(languages));
            for (var rest = languages; rest != 0; rest &= rest - 1) { scores[BitOperations.TrailingZeroCount(rest)] += points; }
        }
        return scores;
    }
}
