using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>Sentences that tell of an earlier occasion: "In September he had said".</summary>
internal static class Recollections
{
    /// <summary>Days after which a statement is told as one of earlier.</summary>
    private const int FreshDays = 4;

    private static readonly WordSet Having = ["had", "has", "have", "s"];
    private static readonly WordSet Before = ["earlier", "previously"];
    private static readonly WordSet Recalling = [.. Before, "had"];

    /// <summary>Spoken too long before the day to be its news.</summary>
    public static bool IsPast(Edtf said, DateOnly day) => said.Latest != DateOnly.MaxValue && said.Latest.DayNumber + FreshDays < day.DayNumber;

    /// <param name="dated">A sentence with a date of its own recalls by any verb ("last September she had withdrawn"); one without only by a verb of saying.</param>
    public static bool IsOne(ArticleReading article, Excerpt passage, bool dated)
    {
        var (first, end) = article.Words.RangeOf(passage.Sentence);
        if (!article.Words.MayHave(first, end, Recalling)) { return false; }
        for (var word = first; word < end; word++)
        {
            if (!article.IsAny(word, Recalling)) { continue; }
            if (article.IsAny(word, Before) && article.IsAny(word - 1, Having)) { return true; }
            if (!article.Is(word, "had")) { continue; }
            var next = word + 1;
            while (next < end && article.Words[next].Has(WordTraits.Adverb | WordTraits.Negation)) { next++; }
            if (next < end && (dated || article.Words[next].Has(WordTraits.CueVerb)) && !IsSaid(article, word) && !(IsSubordinate(article, word, first) && !IsDatedBehind(article, word, end))) { return true; }
        }
        return false;
    }

    /// <summary>"Explained why so little had happened": not the main clause.</summary>
    private static bool IsSubordinate(ArticleReading article, int word, int first)
    {
        for (var before = word - 1; before >= first && !article.Words[before + 1].Gap; before--)
        {
            if (article.Words[before].Has(WordTraits.Subordinator | WordTraits.Relative)) { return true; }
        }
        return false;
    }

    private static bool IsDatedBehind(ArticleReading article, int word, int end)
    {
        for (var had = word; word < end && (word == had || !article.Words[word].Gap); word++)
        {
            if (article.Words[word].Has(WordTraits.Weekday | WordTraits.Month | WordTraits.TimeWord)) { return true; }
        }
        return false;
    }

    /// <summary>Within what somebody says the past of the past is only the past.</summary>
    private static bool IsSaid(ArticleReading article, int word)
    {
        var at = article.Words[word].Start;
        foreach (var attribution in article.AttributionsIn(article.Words[word].Sentence))
        {
            foreach (var content in attribution.Content)
            {
                if (content.Start <= at && at < content.End) { return true; }
            }
        }
        return false;
    }
}
