using IsfTracker.Core.Claims.Mentions;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Outlets that a sentence credits.</summary>
internal static class Outlets
{
    private static readonly string[] MediaNouns =
    [
        "media", "newspaper", "newspapers", "agency", "agencies", "outlet", "outlets", "daily", "press", "broadcaster", "channel", "channels", "television", "portal", "magazine", "papers", "website", "edition", "radio", "site", "journalists", "bloggers",
    ];

    private static readonly string[] Telling = ["told", "to", "with", "tells", "informed", "the", "assured", "via"];

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
        var credited = new List<(string Name, int Rank)>();
        foreach (var mention in article.MentionsOf(sentence))
        {
            if (mention.Kind != MentionKind.Outlet) { continue; }
            var name = article.Words.SpanOf(mention.First, mention.End).Of(article.Text.Text);
            if (IsPublisher(article, name) || IsDateline(article, mention)) { continue; }
            var cited = article.IsAny(mention.First - 1, "citing", "cited", "quoting", "cites", "quotes");
            credited.Add((name, article.IsAny(mention.First - 1, Telling) ? 0 : cited ? 1 : 2));
        }
        AddUnnamed(article, sentence, credited);
        return [.. credited.OrderBy(credit => credit.Rank).Select(credit => credit.Name).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>"Local media", "two papers": media that are cited without a name.</summary>
    private static void AddUnnamed(ArticleReading article, int sentence, List<(string Name, int Rank)> credited)
    {
        if (credited.Count > 0) { return; }
        var (first, end) = article.Words.RangeOf(sentence);
        for (var word = first; word < end; word++)
        {
            if (!article.IsAny(word, "media", "newspapers", "papers", "reports", "press") || !IsCredit(article, first, word, end)) { continue; }
            var start = word;
            while (start > first && !article.Words[start].Gap && article.IsAny(start - 1, "local", "israeli", "hebrew", "state", "arab", "two", "several", "some", "azerbaijani", "regional", "international", "american", "us", "japanese", "western")) { start--; }
            credited.Add((article.Words.SpanOf(start, word + 1).Of(article.Text.Text), 0));
            return;
        }
    }

    private static bool IsCredit(ArticleReading article, int first, int word, int end) =>
        (word + 1 < end && article.IsAny(word + 1, "report", "reported", "reports", "say", "said", "had", "wrote", "in", "indicate", "claim"))
        || (word > first && article.IsAny(word - 1, "citing")) || (word > first + 1 && article.IsAny(word - 2, "citing", "to", "by"));

    /// <summary>The agency in brackets at the head of a dispatch.</summary>
    private static bool IsDateline(ArticleReading article, Mention mention) =>
        article.Words[mention.First].Start is var start && start > 0 && article.Text.Text[start - 1] == '(' && article.Document.Outlet is null && article.Words[mention.First].Sentence < 3;

    private static bool IsPublisher(ArticleReading article, string name) =>
        article.Document.Outlet is { } own && (own.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(own, StringComparison.OrdinalIgnoreCase));
}
