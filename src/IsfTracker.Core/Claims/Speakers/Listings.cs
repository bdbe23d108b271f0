using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Who tells over which countries take part: "Nyman named Karvenia, Belmora and Sarn", "Karvenia was listed by General Jon Hart".</summary>
internal static class Listings
{
    /// <summary>Words from the verb to the first country: "listed the Republic of Karvenia".</summary>
    private const int Near = 4;

    /// <summary>Words of whoever lists them, with the office.</summary>
    private const int Longest = 9;

    private static readonly WordSet Verbs = ["named", "names", "listed", "lists"];
    private static readonly WordSet Beyond = ["among", "as"];

    /// <summary>Null where the passage has no such list, or nobody known gives it.</summary>
    public static Voice? Find(ArticleReading article, VoiceReader reader, Excerpt passage)
    {
        if (!article.HasAny(passage.First, passage.End, Verbs)) { return null; }
        for (var word = passage.First; word < passage.End; word++)
        {
            if (!article.IsAny(word, Verbs)) { continue; }
            if (article.Is(word + 1, "by")) { return Of(article, reader, word + 2, EndOfClause(article, word + 2, passage.End)); }
            if (word > passage.First && HasCountry(article, word + 1, Math.Min(passage.End, word + 1 + Near))) { return Before(article, reader, passage, word); }
        }
        return null;
    }

    /// <summary>The one before the verb, or before what stands between commas.</summary>
    private static Voice? Before(ArticleReading article, VoiceReader reader, Excerpt passage, int verb)
    {
        var end = verb;
        while (end > passage.First && article.Words[end - 1].Has(WordTraits.Auxiliary | WordTraits.Adverb)) { end--; }
        if (article.Words[end].Gap) { end = StartOfClause(article, end - 1, passage.First); }
        return end > passage.First ? Of(article, reader, StartOfClause(article, end - 1, passage.First), end) : null;
    }

    private static Voice? Of(ArticleReading article, VoiceReader reader, int first, int end) =>
        first < end && reader.Resolve(article.Words.SpanOf(first, end)) is { Name: not null } voice ? voice : null;

    private static int StartOfClause(ArticleReading article, int word, int first)
    {
        var end = word;
        while (word > first && end - word < Longest && !article.Words[word].Gap && !article.Words[word - 1].Has(WordTraits.Relative)) { word--; }
        return word;
    }

    private static int EndOfClause(ArticleReading article, int word, int end)
    {
        var first = word;
        while (word < end && word - first < Longest && !IsBeyond(article, word)) { word++; }
        return word;
    }

    private static bool IsBeyond(ArticleReading article, int word) =>
        article.IsAny(word, Beyond) || (article.Words[word].Has(WordTraits.Auxiliary | WordTraits.CueVerb | WordTraits.Relative) && !article.IsAny(word, "'s", "’s"));

    private static bool HasCountry(ArticleReading article, int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.Kind is MentionKind.Actor or MentionKind.Other) { return true; }
        }
        return false;
    }
}
