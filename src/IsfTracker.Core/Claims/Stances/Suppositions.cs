using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>Tells what is supposed or asked from what is said.</summary>
internal static class Suppositions
{
    private static readonly WordSet Supposing = ["if", "suppose", "imagine"];
    private static readonly WordSet Inverted = ["were", "had", "should"];
    private static readonly WordSet AfterHelper = ["not", "never", "been", "also", "already", "to", "be"];
    private static readonly WordSet InQuestion = ["if", "about"];
    private static readonly WordSet Needed = [.. Supposing, .. Inverted, .. InQuestion, "would", "whether"];
    private static readonly WordSet Asking = ["asked", "ask", "asking", "wondered", "wonder"];

    /// <summary>"If Baku were to send", "had it come", "asked whether it had agreed": up to the end of the clause.</summary>
    public static bool Hold(ArticleReading article, Excerpt passage, int word)
    {
        if (!article.Words.MayHave(passage.First, passage.End, Needed)) { return false; }
        for (var at = word; at >= passage.First; at--)
        {
            if (at < word && IsQuestion(article, at)) { return true; }
            var opens = at == passage.First || article.Words[at].Gap;
            if (opens && at < word && Opens(article, at)) { return true; }
            if (article.Words[at].Gap) { return false; }
        }
        return false;
    }

    private static bool Opens(ArticleReading article, int word) =>
        article.IsAny(word, Supposing)
        || (article.Is(word, "would") && article.Is(word + 1, "that"))
        || (article.IsAny(word, Inverted) && !article.IsAny(word + 1, AfterHelper) && !article.Words[word + 1].Has(WordTraits.Verb | WordTraits.Adverb));

    /// <summary>"Asked if", "asked about", and "whether" anywhere: what follows is in question.</summary>
    private static bool IsQuestion(ArticleReading article, int word) =>
        article.Is(word, "whether") || (article.IsAny(word, InQuestion) && article.IsAny(word - 1, Asking));
}
