using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Sources that a sentence names in passing: "citing US officials", "by his words", "Azerbaijan: …".</summary>
internal static class Citations
{
    /// <summary>The words of the source, or null.</summary>
    public static TextSpan? Find(ArticleReading article, Excerpt passage)
    {
        for (var word = passage.First; word < passage.End - 1; word++)
        {
            if (article.IsAny(word, "citing", "quoting", "cites", "quotes") || IsPhrase(article, word)) { return Following(article, word, passage.End); }
        }
        return null;
    }

    /// <summary>The party or person before a colon that opens the passage.</summary>
    public static TextSpan? BeforeColon(ArticleReading article, Excerpt passage)
    {
        var text = article.Text.Text;
        for (var word = passage.First; word < Math.Min(passage.End - 1, passage.First + 5); word++)
        {
            var end = article.Words[word].End;
            if (end < text.Length && text[end] == ':') { return HasParty(article, passage.First, word + 1) ? article.Words.SpanOf(passage.First, word + 1) : null; }
            if (article.Words[word].Has(WordTraits.Auxiliary | WordTraits.CueVerb)) { return null; }
        }
        return null;
    }

    private static bool HasParty(ArticleReading article, int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.IsParty) { return true; }
        }
        return false;
    }

    private static bool IsPhrase(ArticleReading article, int word) =>
        (article.Is(word, "through") && article.IsAny(word + 1, "an", "a", "its")) || (article.Is(word, "help") && article.Is(word + 1, "of"))
        || (article.Is(word, "reference") && article.Is(word + 1, "to")) || (article.Is(word, "hears") && article.Is(word + 1, "from"));

    private static TextSpan? Following(ArticleReading article, int word, int end)
    {
        var first = word + 1;
        while (first < end && article.IsAny(first, "of", "to", "from", "both")) { first++; }
        var last = first;
        while (last < end && last - first < 9 && !(last > first && (article.Words[last].Gap || article.IsAny(last, "that", "as", "who", "said", "saying", "with", "in")))) { last++; }
        return last > first ? article.Words.SpanOf(first, last) : null;
    }
}
