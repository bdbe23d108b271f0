using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Outlets that a sentence credits.</summary>
internal static class Outlets
{
    private static readonly WordSet MediaNouns =
    [
        "media", "newspaper", "newspapers", "agency", "agencies", "outlet", "outlets", "daily", "press", "broadcaster", "channel", "channels", "television", "portal", "magazine", "papers", "website", "edition", "radio", "site", "journalists", "bloggers",
    ];

    /// <summary>Media that are cited without a name.</summary>
    private static readonly WordSet Media = ["media", "newspapers", "papers", "reports", "press"];

    private static readonly WordSet Telling = ["told", "to", "with", "tells", "informed", "the", "assured", "via", "telling", "for"];

    private static readonly WordSet Suffixes =
    [
        "times", "post", "news", "herald", "tribune", "journal", "gazette", "today", "daily", "agency", "tv", "television", "radio", "channel", "network", "monitor", "observer", "chronicle", "mail", "review", "weekly", "wire", "telegraph", "globe", "mirror", "courier", "magazine",
    ];

    /// <summary>The outlet that the words name, or the medium they describe; null when they do neither.</summary>
    public static string? Named(ArticleReading article, int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.Kind == MentionKind.Outlet && mention.End <= end) { return article.Words.SpanOf(mention.First, mention.End).Of(article.Text.Text); }
        }
        for (var word = first; word < end; word++)
        {
            if (article.IsAny(word, MediaNouns)) { return article.Words.SpanOf(first, end).Of(article.Text.Text); }
        }
        return null;
    }

    /// <summary>Outlets credited in a sentence, in the order of the chain: the origin first.</summary>
    public static IReadOnlyList<string> CreditedIn(ArticleReading article, int sentence)
    {
        List<(string Name, int Rank)>? credited = null;
        foreach (var mention in article.MentionsOf(sentence))
        {
            if (mention.Kind == MentionKind.Outlet) { AddNamed(article, mention.First, mention.End, ref credited); }
        }
        if (credited is null) { AddUnlisted(article, sentence, ref credited); }
        if (credited is null) { AddUnnamed(article, sentence, ref credited); }
        return credited is null ? [] : [.. credited.OrderBy(credit => credit.Rank).Select(credit => credit.Name).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static void AddNamed(ArticleReading article, int first, int end, ref List<(string Name, int Rank)>? credited)
    {
        var name = article.Words.SpanOf(first, end).Of(article.Text.Text);
        if (IsPublisher(article, name) || IsDateline(article, first) || article.IsAny(first - 1, "from", "of", "at") && !article.IsAny(first - 2, "report", "reports", "story", "journalists", "reporter", "reporters", "correspondent")) { return; }
        var cited = article.IsAny(first - 1, "citing", "cited", "quoting", "cites", "quotes") || article.IsAny(first - 2, "citing", "quoting", "cites", "quotes");
        (credited ??= []).Add((name, article.IsAny(first - 1, Telling) ? 0 : cited ? 1 : 2));
    }

    /// <summary>Names that look like an outlet's and stand where one is credited: "told the Hallin Gazette".</summary>
    private static void AddUnlisted(ArticleReading article, int sentence, ref List<(string Name, int Rank)>? credited)
    {
        var (first, end) = article.Words.RangeOf(sentence);
        for (var word = first + 1; word < end; word++)
        {
            if (!article.Words[word].Has(WordTraits.Capitalised) || (word + 1 < end && article.Words[word + 1].Has(WordTraits.Capitalised) && !article.Words[word + 1].Gap)) { continue; }
            var start = word;
            while (start > first && article.Words[start - 1].Has(WordTraits.Capitalised) && !article.Words[start].Gap && word - start < 4) { start--; }
            if (!LooksLikeOutlet(article, start, word + 1)) { continue; }
            var before = article.IsAny(start - 1, "the", "newspaper", "agency", "daily", "outlet", "channel", "broadcaster", "website", "portal") ? start - 2 : start - 1;
            if (before >= first && article.IsAny(before, "told", "tells", "citing", "quoting", "to", "by", "telling", "with")
                || (word + 1 < end && article.IsAny(word + 1, "reported", "reports", "wrote", "writes", "said", "says", "quoted", "cited"))) { AddNamed(article, start, word + 1, ref credited); }
        }
    }

    /// <summary>By its last word, by its dot ("News.Az") or by its capitals ("KTV").</summary>
    private static bool LooksLikeOutlet(ArticleReading article, int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.IsParty && mention.First == first && mention.End == end) { return false; }
            if (mention.Kind is MentionKind.Force or MentionKind.ForceInContext or MentionKind.OtherPerson or MentionKind.ActorOfficial or MentionKind.ActorBody) { return false; }
        }
        if (article.IsAny(end - 1, Suffixes) && end - first > 1) { return true; }
        var name = article.Text.Text.AsSpan(article.Words[first].Start..article.Words[end - 1].End);
        var letters = name.ContainsAnyInRange('a', 'z');
        return name.IndexOf('.') is > 1 and var dot && dot < name.Length - 1 && letters || (!letters && end - first == 1 && name.Length is 3 or 4 && !article.Words[first].Has(WordTraits.Person | WordTraits.Body));
    }

    /// <summary>"Local media", "two papers": media that are cited without a name.</summary>
    private static void AddUnnamed(ArticleReading article, int sentence, ref List<(string Name, int Rank)>? credited)
    {
        var (first, end) = article.Words.RangeOf(sentence);
        for (var word = first; word < end; word++)
        {
            if (!article.IsAny(word, Media) || !IsCredit(article, first, word, end)) { continue; }
            var start = word;
            while (start > first && !article.Words[start].Gap && article.IsAny(start - 1, "local", "israeli", "hebrew", "state", "arab", "two", "several", "some", "azerbaijani", "regional", "international", "american", "us", "japanese", "western")) { start--; }
            (credited ??= []).Add((article.Words.SpanOf(start, word + 1).Of(article.Text.Text), 0));
            return;
        }
    }

    private static bool IsCredit(ArticleReading article, int first, int word, int end) =>
        (word + 1 < end && article.IsAny(word + 1, "report", "reported", "reports", "say", "said", "had", "wrote", "in", "indicate", "claim"))
        || (word > first && article.IsAny(word - 1, "citing")) || (word > first + 1 && article.IsAny(word - 2, "citing", "to"));

    /// <summary>"Told the outlet", "the paper quotes": an outlet that was credited before.</summary>
    public static bool IsMeantAgain(ArticleReading article, int sentence)
    {
        var (first, end) = article.Words.RangeOf(sentence);
        for (var word = first; word + 1 < end; word++)
        {
            if (article.Is(word, "the") && article.IsAny(word + 1, "outlet", "paper", "newspaper", "agency", "website", "broadcaster", "magazine", "channel", "daily", "portal", "edition")
                && (article.IsAny(word - 1, "told", "tells", "to", "by", "citing", "of", "informed") || article.IsAny(word + 2, "said", "says", "reported", "reports", "quotes", "quoted", "wrote", "writes", "added", "adds"))) { return true; }
        }
        return false;
    }

    /// <summary>The agency in brackets at the head of a dispatch.</summary>
    private static bool IsDateline(ArticleReading article, int word) =>
        article.Words[word].Start is var start && start > 0 && article.Text.Text[start - 1] == '(' && article.Document.Outlet is null && article.Words[word].Sentence < 3;

    private static bool IsPublisher(ArticleReading article, string name) =>
        article.Document.Outlet is { } own && (own.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(own, StringComparison.OrdinalIgnoreCase));
}
