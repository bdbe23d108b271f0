using IsfTracker.Core.Claims.Mentions;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Outlets that a sentence credits.</summary>
internal static class Outlets
{
    private static readonly string[] MediaNouns =
    [
        "media", "newspaper", "newspapers", "newspaper's", "agency", "agencies", "outlet", "outlets", "daily", "press", "broadcaster", "channel", "channels", "television", "portal", "magazine", "papers", "website", "edition", "radio", "site", "journalists",
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
        var credited = new List<(string Name, int Rank)>();
        foreach (var mention in article.MentionsOf(sentence))
        {
            if (mention.Kind != MentionKind.Outlet) { continue; }
            var name = article.Words.SpanOf(mention.First, mention.End).Of(article.Text.Text);
            if (IsPublisher(article, name)) { continue; }
            var cited = article.IsAny(mention.First - 1, "citing", "cited", "quoting", "cites", "quotes");
            var told = article.IsAny(mention.First - 1, "told", "to", "with", "tells", "informed");
            credited.Add((name, told ? 0 : cited ? 1 : 2));
        }
        return [.. credited.OrderBy(credit => credit.Rank).Select(credit => credit.Name).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static bool IsPublisher(ArticleReading article, string name) =>
        article.Document.Outlet is { } own && (own.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(own, StringComparison.OrdinalIgnoreCase));
}
