using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Outlets that were credited before and are meant again: "told the outlet", "the Ostmark agency writes", "the report said", "the paper's sources", "It added that".</summary>
internal static class OutletsAgain
{
    private const int Modifiers = 3;
    private const int Inserted = 9;

    private static readonly WordSet Definite = ["the", "this", "that", "same"];
    private static readonly WordSet Crediting = ["told", "tells", "to", "by", "citing", "of", "informed", "with", "telling", "for"];
    private static readonly WordSet Reports = ["report", "reports", "story", "article", "interview", "broadcast"];
    private static readonly WordSet Nouns = [.. MediaNouns.Again, .. Reports];
    private static readonly WordSet Saying = ["said", "says", "added", "adds", "quotes", "quoted", "cites", "cited", "claimed", "claims", "stated", "states", "continued", "noted", "alleged"];
    private static readonly WordSet Commenting = ["on", "to", "in"];
    private static readonly WordSet Commented = ["comment", "commenting", "according", "respond", "response", "reaction", "asked", "same"];
    private static readonly WordSet Owned = ["source", "sources", "interlocutor", "question", "questions", "request", "requests", "correspondent", "reporter", "interviewer", "columnist", "website"];
    private static readonly WordSet Continuing = ["also", "further", "then", "has"];

    public static bool IsIn(ArticleReading article, int sentence)
    {
        var (first, end) = article.Words.RangeOf(sentence);
        if (!article.Words.MayHave(first, end, Nouns)) { return false; }
        for (var word = first + 1; word < end; word++)
        {
            if (!article.IsAny(word, Nouns) || Determiner(article, first, word) is not (>= 0 and var definite)) { continue; }
            if (article.IsAny(word, MediaNouns.Again) ? IsCredited(article, definite, word, end) : IsReport(article, definite, word, end)) { return true; }
        }
        return false;
    }

    /// <summary>"It also said that" behind a sentence of the outlet's own.</summary>
    public static bool IsPronoun(ArticleReading article, int sentence)
    {
        var (first, end) = article.Words.RangeOf(sentence);
        if (!article.Is(first, "it")) { return false; }
        var verb = first + 1;
        while (verb < end && article.IsAny(verb, Continuing)) { verb++; }
        return article.IsAny(verb, Saying) || article.IsAny(verb, "reported", "reports", "wrote", "writes");
    }

    /// <summary>The article or demonstrative of the noun's phrase; -1 where a name or another phrase stands before it.</summary>
    private static int Determiner(ArticleReading article, int first, int noun)
    {
        for (var word = noun - 1; word >= Math.Max(first, noun - Modifiers - 1); word--)
        {
            if (article.IsAny(word, Definite)) { return word; }
            if (article.Words[word + 1].Gap || article.Words[word].Has(WordTraits.Preposition | WordTraits.Auxiliary | WordTraits.CueVerb | WordTraits.Verb | WordTraits.PossessiveEnding | WordTraits.Coordinator | WordTraits.Relative)) { return -1; }
            if (article.Words[word].Has(WordTraits.Capitalised) && !CreditFrames.IsCountry(article, word)) { return -1; }
        }
        return -1;
    }

    private static bool IsCredited(ArticleReading article, int definite, int noun, int end)
    {
        var next = noun + 1;
        if (next < end && !article.Words[next].Gap && article.Words[next].Has(WordTraits.Capitalised) && !article.Words[next].Has(WordTraits.Weekday | WordTraits.Month)) { return false; }
        if (article.IsAny(definite - 1, Crediting)) { return true; }
        if (next < end && (article.Words[next].Has(WordTraits.PossessiveEnding) || article.IsAny(next, "'s", "’s"))) { return article.IsAny(next + 1, Owned); }
        next = BehindInsertion(article, next, end);
        while (next < end && article.Words[next].Has(WordTraits.Auxiliary | WordTraits.Adverb)) { next++; }
        return article.IsAny(next, Outlets.Reporting) || article.IsAny(next, Saying);
    }

    private static bool IsReport(ArticleReading article, int definite, int noun, int end)
    {
        if (article.IsAny(definite - 1, Commenting) && article.IsAny(definite - 2, Commented)) { return true; }
        var next = BehindInsertion(article, noun + 1, end);
        while (next < end && article.Words[next].Has(WordTraits.Auxiliary | WordTraits.Adverb)) { next++; }
        return article.IsAny(next, Saying);
    }

    /// <summary>"The network, which named no source, said".</summary>
    private static int BehindInsertion(ArticleReading article, int next, int end)
    {
        if (next >= end || !article.Words[next].Gap) { return next; }
        for (var word = next + 1; word < Math.Min(end, next + Inserted); word++)
        {
            if (article.Words[word].Gap) { return word; }
        }
        return next;
    }
}
