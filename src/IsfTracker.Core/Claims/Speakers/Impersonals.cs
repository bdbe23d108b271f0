using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Saying without a subject: "It was also noted that …", "“…”, it is said in the answer". Whoever spoke last goes on.</summary>
internal static class Impersonals
{
    private static readonly WordSet Being = ["was", "is", "were"];
    private static readonly WordSet Said = ["said", "noted", "added", "stressed", "emphasised", "emphasized", "stated", "underlined", "underscored", "recalled", "clarified", "explained", "reminded", "mentioned", "highlighted", "pointed", "indicated", "specified"];

    /// <summary>Null where the passage has no such words, or nobody spoke before.</summary>
    public static Voice? Find(ArticleReading article, VoiceReader reader, Excerpt passage)
    {
        var (first, end) = article.Words.RangeOf(passage.Sentence);
        var word = passage.Quoted ? passage.End : first;
        return IsOne(article, word, end) ? reader.Last(first) : null;
    }

    private static bool IsOne(ArticleReading article, int word, int end)
    {
        if (!article.Is(word, "it") || !article.IsAny(word + 1, Being)) { return false; }
        var verb = word + 2;
        while (verb < end && article.Words[verb].Has(WordTraits.Adverb)) { verb++; }
        return verb < end && article.IsAny(verb, Said);
    }
}
