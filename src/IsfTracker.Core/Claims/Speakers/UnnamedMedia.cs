using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Media that are cited without a name: "local media report", "according to two Karvenian papers", "reports in the foreign press".</summary>
internal static class UnnamedMedia
{
    /// <summary>For one that is not told of before: "an Israeli portal"; "the portal" is one that was named.</summary>
    private static readonly WordSet One = ["daily", "weekly", "portal", "website", "broadcaster", "channel", "agency", "magazine", "tabloid"];

    private static readonly WordSet Nouns =
    [
        "media", "newspapers", "papers", "press", "outlets", "broadcasters", "agencies", "websites", "channels", "dailies", "reports", "sites", "portals", "newspaper", "paper", "tabloids", "stations", "magazines", "bloggers", .. One,
    ];

    private static readonly WordSet Ornaments =
    [
        "local", "hebrew", "state", "arab", "two", "three", "several", "some", "regional", "international", "us", "western", "foreign", "other", "many", "various", "national", "pro", "government", "news", "opposition", "independent", "official", "language", "run", "owned", "media", "press", "unconfirmed", "multiple", "numerous", "mainstream", "online", "social", "the",
    ];

    private static readonly WordSet Single = ["newspaper", "paper", "agencies", "reports", "sites", "papers", .. One];
    private static readonly WordSet OfPlace = ["in", "from", "of"];
    private static readonly WordSet JoiningPlaces = ["and", "or", "the", "country", "press", "media"];
    private static readonly WordSet Carrying = ["reported", "report", "reports", "quoted", "cited", "carried", "published", "claims", "claim", "article", "articles", "headlines", "speculation", "accounts", "read", "appeared"];
    private static readonly WordSet Addressing = ["told", "to", "with", "tells", "through", "via", "for", "the"];
    private static readonly WordSet Untrue = ["inaccurate", "false", "untrue", "wrong", "baseless", "unfounded", "groundless", "fabricated", "nonsense", "incorrect", "misleading", "speculative"];
    private static readonly WordSet Indefinite = ["a", "an"];
    private static readonly WordSet Crediting = ["according", "in", "what", "as"];

    /// <summary>"Were entirely false".</summary>
    private const int Predicate = 4;

    /// <summary>What the sentence credits; null when it credits none.</summary>
    public static string? CreditedIn(ArticleReading article, int sentence)
    {
        var (first, end) = article.Words.RangeOf(sentence);
        if (!article.Words.MayHave(first, end, Nouns)) { return null; }
        for (var word = first; word < end; word++)
        {
            if (!article.IsAny(word, Nouns) || article.Words[word].Has(WordTraits.Capitalised) && word > first) { continue; }
            var start = word;
            while (start > first && !article.Words[start].Gap && (article.IsAny(start - 1, Ornaments) || IsNational(article, start - 1) || (start - 1 > first && article.Is(start - 1, "and") && (article.IsAny(start - 2, Ornaments) || IsNational(article, start - 2))))) { start--; }
            if (!(IsReporting(article, AfterPlaces(article, word + 1, end), end) && !IsAddressed(article, first, start)) && !IsCited(article, first, start)) { continue; }
            if (article.HasAny(word + 1, Math.Min(end, word + 1 + Predicate), Untrue) || (article.IsAny(word, One) && !article.IsAny(start - 1, Indefinite))) { continue; }
            if (article.IsAny(word, Single) && start == word && word > first && !IsCited(article, first, start)) { continue; }
            return article.Words.SpanOf(article.Is(start, "the") && start < word ? start + 1 : start, word + 1).Of(article.Text.Text);
        }
        return null;
    }

    /// <summary>"In Karvenia and Belmora".</summary>
    private static int AfterPlaces(ArticleReading article, int word, int end)
    {
        if (word >= end || !article.IsAny(word, OfPlace) || article.Words[word].Gap) { return word; }
        var next = word + 1;
        while (next < end && (article.Words[next].Has(WordTraits.Capitalised) || article.IsAny(next, JoiningPlaces))) { next++; }
        return next;
    }

    private static bool IsReporting(ArticleReading article, int word, int end)
    {
        while (word < end && article.Words[word].Has(WordTraits.Auxiliary | WordTraits.Adverb)) { word++; }
        return word < end && (article.IsAny(word, Outlets.Reporting) || article.Words[word].Has(WordTraits.CueVerb | WordTraits.Verb));
    }

    private static bool IsCited(ArticleReading article, int first, int start)
    {
        var before = article.IsAny(start - 1, Indefinite) ? start - 2 : start - 1;
        if (before < first) { return false; }
        if (article.IsAny(before, Outlets.Citing) || article.IsAny(before, "per")) { return true; }
        if (article.Is(before, "to")) { return article.IsAny(before - 1, "according", "reference"); }
        return article.IsAny(before, "by", "in", "on") && article.IsAny(before - 1, Carrying);
    }

    /// <summary>"Told local media that": the channel of somebody's words, not their reporter.</summary>
    private static bool IsAddressed(ArticleReading article, int first, int start) => start > first && article.IsAny(start - 1, Addressing) && !article.IsAny(start - 2, Crediting);

    private static bool IsNational(ArticleReading article, int word)
    {
        foreach (var mention in article.MentionsIn(word, word + 1))
        {
            if (mention.Kind is MentionKind.ActorAdjective or MentionKind.OtherAdjective or MentionKind.Other && mention.End == word + 1) { return true; }
        }
        return IsDemonym(article, word);
    }

    /// <summary>By its ending: "Japanese", "Spanish", "Belgian".</summary>
    internal static bool IsDemonym(ArticleReading article, int word) =>
        article.Words[word].Has(WordTraits.Capitalised) && article.Words[word].Span.Of(article.Text.Text) is { Length: > 4 } text
            && (text.EndsWith("ese", StringComparison.Ordinal) || text.EndsWith("ish", StringComparison.Ordinal) || text.EndsWith("ian", StringComparison.Ordinal) || text.EndsWith("can", StringComparison.Ordinal)
                || text is "French" or "German" or "Greek" or "Dutch" or "Swiss" or "Czech" or "Israeli" or "Iraqi" or "Qatari" or "Kuwaiti" or "Saudi" or "Omani" or "Emirati" or "Pakistani" or "Arab");
}
