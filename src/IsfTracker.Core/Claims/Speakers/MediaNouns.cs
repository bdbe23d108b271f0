using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Words for media, by which an outlet that no list has is known: "the news site Le Lac", "Lakewatch magazine", "the Hallin Gazette", "News.Az", "KTV", "Radio Nord".</summary>
internal static class MediaNouns
{
    private static readonly WordSet Nouns =
    [
        "newspaper", "agency", "outlet", "daily", "broadcaster", "channel", "television", "portal", "magazine", "website", "site", "radio", "weekly", "tabloid", "newswire", "wire", "network", "station", "publication", "paper", "blog", "podcast", "journal", "newsletter", "service", "platform", "broadsheet", "monthly",
    ];

    private static readonly WordSet Plain =
    [
        "media", "newspapers", "agencies", "outlets", "press", "channels", "papers", "edition", "journalists", "bloggers", "websites", "broadcasters",
    ];

    /// <summary>For one outlet or for several.</summary>
    public static readonly WordSet Any = [.. Nouns, .. Plain];

    /// <summary>For an outlet spoken of before: "told the paper".</summary>
    public static readonly WordSet Again = ["outlet", "paper", "newspaper", "agency", "website", "site", "broadcaster", "magazine", "channel", "daily", "portal", "edition", "weekly", "network", "publication", "station", "tabloid", "newswire", "programme", "podcast", "journal", "broadsheet"];

    private static readonly WordSet Suffixes =
    [
        "times", "post", "news", "herald", "tribune", "journal", "gazette", "today", "daily", "agency", "tv", "television", "radio", "channel", "network", "monitor", "observer", "chronicle", "mail", "review", "weekly", "wire", "telegraph", "globe", "mirror", "courier", "magazine", "newspaper", "online", "press",
        "insider", "standard", "examiner", "inquirer", "bulletin", "dispatch", "reporter", "sentinel", "register", "newswire", "newspapers", "media",
    ];

    /// <summary>First words of names of broadcasters and agencies: "Radio Nord", "Channel 4".</summary>
    private static readonly WordSet Prefixes = ["radio", "channel", "tv", "kanal", "canal", "television", "agence", "agenzia", "agencia", "sky"];

    /// <summary>Programmes, beside their name: "the Morning Lake programme".</summary>
    private static readonly WordSet Programmes = ["programme", "show", "podcast", "newscast", "bulletin", "broadcast"];

    public static bool IsNoun(ArticleReading article, int word) => article.IsAny(word, Any);

    /// <summary>A capitalised name beside a noun for one outlet: "newspaper Dagbladet Nord", "Handelsbote newspaper".</summary>
    public static bool IsBeside(ArticleReading article, int first, int end, int limit) =>
        (first > 0 && !article.Words[first].Gap && (article.IsAny(first - 1, Nouns) || article.IsAny(first - 1, Programmes)) && !article.Words[first - 1].Has(WordTraits.Capitalised))
        || (end < limit && !article.Words[end].Gap && (article.IsAny(end, Nouns) || article.IsAny(end, Programmes) || (article.Is(end, "news") && end + 1 < limit && article.IsAny(end + 1, Nouns))));

    /// <summary>By its first or last word, by its dot or by its capitals.</summary>
    public static bool LooksLikeOutlet(ArticleReading article, int first, int end)
    {
        if (end - first > 1 && (article.IsAny(end - 1, Suffixes) || article.IsAny(first, Prefixes))) { return true; }
        var name = article.Text.Text.AsSpan(article.Words[first].Start..article.Words[end - 1].End);
        var letters = name.ContainsAnyInRange('a', 'z');
        if (name.IndexOf('.') is > 1 and var dot && dot < name.Length - 1 && letters) { return true; }
        return !letters && end - first == 1 && name.Length is > 2 and < 6 && name.EndsWith("TV");
    }

    /// <summary>The words name a party, a person or the force.</summary>
    public static bool IsSomethingElse(ArticleReading article, int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.IsParty && mention.First == first && mention.End == end) { return true; }
            if (mention.Kind is MentionKind.Force or MentionKind.ForceInContext or MentionKind.OtherPerson or MentionKind.ActorOfficial or MentionKind.ActorBody or MentionKind.ActorParliament) { return true; }
        }
        return false;
    }
}
