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
        "reported", "reports", "report", "reporting", "wrote", "writes", "write", "written", "said", "says", "say", "quoted", "cited", "quotes", "cites", "quote", "cite", "carried", "published", "publish", "broadcast", "aired", "revealed", "learned", "learnt", "understands", "claim", "claims", "claimed", "suggest", "suggested", "indicate", "indicated", "speculated", "announced", "list", "lists", "listed", "named", "names", "spoke", "mentioned", "described", "counted", "ranked", "added", "adds", "told",
    ];

    private static readonly WordSet Departments = ["affairs", "department", "adviser", "advisor", "council", "institute", "division", "directorate"];
    private static readonly WordSet Employing = ["from", "of", "at", "for"];
    private static readonly WordSet Journalists = ["journalist", "journalists", "reporter", "reporters", "correspondent", "correspondents"];

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
        AddUnlisted(article, sentence, ref credited);
        if (credited is null && UnnamedMedia.CreditedIn(article, sentence) is { } unnamed) { return [unnamed]; }
        return credited is null ? [] : [.. credited.OrderBy(credit => credit.Rank).Select(credit => credit.Name).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static void AddNamed(ArticleReading article, int first, int end, ref List<(string Name, int Rank)>? credited)
    {
        var name = article.Words.SpanOf(first, end).Of(article.Text.Text);
        if (Publishers.IsPublisher(article, name) || Publishers.IsDateline(article, first) || IsOfBody(article, end)) { return; }
        if (article.IsAny(first - 1, Employing) && first > 1 && article.Words[first - 2].Has(WordTraits.Person) && !article.IsAny(first - 2, Journalists)) { return; }
        var before = article.Is(first - 1, "the") || MediaNouns.IsNoun(article, first - 1) ? first - 2 : first - 1;
        var cited = article.IsAny(first - 1, Citing) || article.IsAny(before, Citing);
        var frame = cited ? -1 : CreditFrames.Find(article, article.Words.RangeOf(article.Words[first].Sentence).First, first);
        (credited ??= []).Add((name, cited ? 1 : article.IsAny(first - 1, Telling) || (frame >= 0 && CreditFrames.IsFirstHand(article, frame)) ? 0 : 2));
    }

    /// <summary>"The Meridian Affairs Department": a body whose name begins like an outlet's.</summary>
    private static bool IsOfBody(ArticleReading article, int end)
    {
        for (var word = end; word < Math.Min(end + 3, article.Words.Count) && article.Words[word].Has(WordTraits.Capitalised) && !article.Words[word].Gap; word++)
        {
            if (article.Words[word].Has(WordTraits.Body | WordTraits.Person) || article.IsAny(word, Departments)) { return true; }
        }
        return false;
    }

    /// <summary>Names of outlets that stand where one is credited: "told the Hallin Gazette", "the news site Le Lac reported".</summary>
    private static void AddUnlisted(ArticleReading article, int sentence, ref List<(string Name, int Rank)>? credited)
    {
        var (first, end) = article.Words.RangeOf(sentence);
        for (var word = first; word < end; word++)
        {
            if (!article.Words[word].Has(WordTraits.Capitalised)) { continue; }
            if (OutletAt(article, word) is var listed && listed > word) { word = listed - 1; continue; }
            var next = UnlistedOutlets.EndOf(article, word, end);
            var start = next - word > 1 && article.Words[word].Has(WordTraits.Determiner) ? word + 1 : word;
            if (UnlistedOutlets.IsCredited(article, first, start, next, end)) { AddNamed(article, start, next, ref credited); }
            word = next - 1;
        }
    }

    /// <summary>The word behind the listed outlet that begins here; the word itself where none does.</summary>
    private static int OutletAt(ArticleReading article, int word)
    {
        foreach (var mention in article.MentionsIn(word, word + 1))
        {
            if (mention.Kind == MentionKind.Outlet) { return mention.End; }
        }
        return word;
    }
}
