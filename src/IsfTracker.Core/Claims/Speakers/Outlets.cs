using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Outlets that a sentence credits.</summary>
internal static class Outlets
{
    private static readonly WordSet Telling = ["told", "to", "with", "tells", "informed", "the", "assured", "via", "telling", "for"];

    internal static readonly WordSet Citing = ["citing", "cited", "quoting", "cites", "quotes", "quoted", "referencing"];

    internal static readonly WordSet Reporting =
    [
        "reported", "reports", "report", "reporting", "wrote", "writes", "write", "written", "said", "says", "say", "quoted", "cited", "quotes", "cites", "quote", "cite", "carried", "published", "publish", "broadcast", "aired", "revealed", "learned", "learnt", "understands", "claim", "claims", "claimed", "suggest", "suggested", "indicate", "indicated", "speculated", "announced",
    ];

    private static readonly WordSet Employing = ["from", "of", "at", "for"];
    private static readonly WordSet Journalists = ["journalist", "journalists", "reporter", "reporters", "correspondent", "correspondents"];
    private static readonly WordSet Crediting = ["told", "tells", "to", "by", "citing", "of", "informed", "with"];
    private static readonly WordSet Reports = ["report", "reports", "story", "article", "interview"];
    private static readonly WordSet Spoken = [.. MediaNouns.Again, .. Reports];
    private static readonly WordSet Saying = ["said", "says", "added", "adds", "quotes", "quoted", "cites", "cited"];

    /// <summary>The outlet that the words name, or the medium they describe; null when they do neither.</summary>
    public static string? Named(ArticleReading article, int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.Kind == MentionKind.Outlet && mention.End <= end) { return article.Words.SpanOf(mention.First, mention.End).Of(article.Text.Text); }
        }
        return article.HasAny(first, end, MediaNouns.Any) ? article.Words.SpanOf(first, end).Of(article.Text.Text) : null;
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
        if (credited is null && UnnamedMedia.CreditedIn(article, sentence) is { } unnamed) { return [unnamed]; }
        return credited is null ? [] : [.. credited.OrderBy(credit => credit.Rank).Select(credit => credit.Name).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static void AddNamed(ArticleReading article, int first, int end, ref List<(string Name, int Rank)>? credited)
    {
        var name = article.Words.SpanOf(first, end).Of(article.Text.Text);
        if (Publishers.IsPublisher(article, name) || Publishers.IsDateline(article, first)) { return; }
        if (article.IsAny(first - 1, Employing) && first > 1 && article.Words[first - 2].Has(WordTraits.Person) && !article.IsAny(first - 2, Journalists)) { return; }
        var before = article.Is(first - 1, "the") || MediaNouns.IsNoun(article, first - 1) ? first - 2 : first - 1;
        var cited = article.IsAny(first - 1, Citing) || article.IsAny(before, Citing);
        (credited ??= []).Add((name, article.IsAny(first - 1, Telling) ? 0 : cited ? 1 : 2));
    }

    /// <summary>Names of outlets that stand where one is credited: "told the Hallin Gazette", "the news site Le Lac reported".</summary>
    private static void AddUnlisted(ArticleReading article, int sentence, ref List<(string Name, int Rank)>? credited)
    {
        var (first, end) = article.Words.RangeOf(sentence);
        for (var word = first; word < end; word++)
        {
            if (!article.Words[word].Has(WordTraits.Capitalised)) { continue; }
            var next = UnlistedOutlets.EndOf(article, word, end);
            var start = next - word > 1 && article.Words[word].Has(WordTraits.Determiner) ? word + 1 : word;
            if (UnlistedOutlets.IsCredited(article, first, start, next, end)) { AddNamed(article, start, next, ref credited); }
            word = next - 1;
        }
    }

    /// <summary>"Told the outlet", "the paper quotes", "the reports said": an outlet that was credited before.</summary>
    public static bool IsMeantAgain(ArticleReading article, int sentence)
    {
        var (first, end) = article.Words.RangeOf(sentence);
        if (!article.Words.MayHave(first, end, Spoken)) { return false; }
        for (var word = first; word + 1 < end; word++)
        {
            if (!article.IsAny(word + 1, Spoken) || !article.Is(word, "the")) { continue; }
            if (article.IsAny(word + 1, MediaNouns.Again)
                && (article.IsAny(word - 1, Crediting) || article.IsAny(word + 2, Reporting) || article.IsAny(word + 2, "added", "adds"))) { return true; }
            if (article.IsAny(word + 1, Reports) && (article.IsAny(word + 2, Saying) || (article.Is(word - 1, "to") && article.Is(word - 2, "according")))) { return true; }
        }
        return false;
    }
}
