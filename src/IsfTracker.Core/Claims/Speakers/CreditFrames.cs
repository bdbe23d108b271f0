using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>What stands before a name to which words are credited: "told …", "in an interview with …", "quoted by …", "in today's edition of …".</summary>
internal static class CreditFrames
{
    /// <summary>Words between the frame and the name: "told the state-run Ostmark broadcaster …".</summary>
    private const int Modifiers = 6;

    /// <summary>Words between the noun or participle and its preposition: "quoted on Monday night by", "an interview last week with".</summary>
    private const int Between = 5;

    private static readonly WordSet Telling = ["told", "tells", "telling"];
    private static readonly WordSet Listening = ["with", "to", "for"];

    private static readonly WordSet Talks =
    [
        "interview", "interviews", "speaking", "spoke", "speaks", "comments", "comment", "remarks", "conversation", "talking", "talked", "statement", "statements", "op-ed", "column", "article", "essay", "writing", "contribution", "quotes", "briefing", "email", "e-mail", "message", "reference", "link", "communicated", "confirmed", "confided", "assessed", "explained",
    ];

    /// <summary>Before "by".</summary>
    private static readonly WordSet Taken =
    [
        "quoted", "cited", "carried", "published", "aired", "broadcast", "shown", "seen", "obtained", "reviewed", "viewed", "reported", "released", "asked", "interviewed", "posted", "printed", "relayed", "streamed", "pressed", "revealed", "disclosed", "recorded", "transmitted", "reproduced", "contacted", "approached", "televised", "report", "reports",
    ];

    /// <summary>Before "in".</summary>
    private static readonly WordSet Printed = ["published", "printed", "appeared", "carried", "wrote", "writes", "report", "reports", "story", "article", "interview", "column", "editorial", "op-ed", "essay", "writing"];

    /// <summary>Before "on".</summary>
    private static readonly WordSet Aired = ["aired", "broadcast", "shown", "televised", "streamed", "appearance", "appearing", "appeared", "interview", "phone-in", "interviewed"];

    /// <summary>Where the words were spoken or came out first.</summary>
    private static readonly WordSet FirstHand = ["aired", "broadcast", "published", "shown", "recorded", "televised", "streamed", "printed", "obtained", "seen", "reviewed", "viewed", "asked", "interviewed", "interview", "pressed"];

    private static readonly WordSet Editions = ["edition", "issue", "columns", "pages", "editions", "website", "site", "correspondent", "podcast", "readers", "microphones"];

    /// <summary>The word of the frame before a name; -1 where there is none.</summary>
    public static int Find(ArticleReading article, int first, int start)
    {
        var at = Governor(article, first, start);
        if (at < 0 || article.IsAny(at, Telling)) { return at; }
        if (article.Is(at, "of")) { return article.IsAny(at - 1, Editions) && at - 1 >= first ? at - 1 : -1; }
        var frames = article.IsAny(at, Listening) ? Talks : article.Is(at, "by") ? Taken : article.Is(at, "in") ? Printed : article.Is(at, "on") ? Aired : null;
        for (var word = at - 1; frames is not null && word >= Math.Max(first, at - Between); word--)
        {
            if (article.IsAny(word, frames)) { return word; }
            if (article.Words[word].Has(WordTraits.Auxiliary | WordTraits.CueVerb | WordTraits.SubjectPronoun | WordTraits.Subordinator) || article.Words[word + 1].Gap) { return -1; }
        }
        return -1;
    }

    /// <summary>The outlet behind the frame has the words at first hand, and no other before it.</summary>
    public static bool IsFirstHand(ArticleReading article, int frame) =>
        article.IsAny(frame, Telling) || article.IsAny(frame, FirstHand) || (article.IsAny(frame, Talks) && !article.IsAny(frame, Taken));

    /// <summary>The verb or preposition before the phrase of a name: behind it stand only an article, adjectives, a country's name, a medium's noun.</summary>
    private static int Governor(ArticleReading article, int first, int start)
    {
        for (var word = start - 1; word >= Math.Max(first, start - Modifiers); word--)
        {
            if (article.Words[word + 1].Gap) { return -1; }
            if (article.IsAny(word, Telling) || (article.Words[word].Has(WordTraits.Preposition) && !MediaNouns.IsNoun(article, word))) { return word; }
            if (!Modifies(article, word)) { return -1; }
        }
        return -1;
    }

    private static bool Modifies(ArticleReading article, int word)
    {
        if (article.Words[word].Has(WordTraits.Determiner | WordTraits.Adjective | WordTraits.PossessiveEnding) || MediaNouns.IsNoun(article, word) || article.IsAny(word, "'s", "’s")) { return true; }
        if (article.Words[word].Has(WordTraits.Capitalised)) { return IsCountry(article, word); }
        return !article.Words[word].Has(WordTraits.Person | WordTraits.Auxiliary | WordTraits.CueVerb | WordTraits.Verb | WordTraits.Relative | WordTraits.SubjectPronoun | WordTraits.ObjectPronoun | WordTraits.PossessivePronoun | WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Negation)
            && article.Words[word].Span.Length > 2;
    }

    /// <summary>"Ostmark's", "German".</summary>
    public static bool IsCountry(ArticleReading article, int word)
    {
        foreach (var mention in article.MentionsIn(word, word + 1))
        {
            if (mention.Kind is MentionKind.Actor or MentionKind.ActorAdjective or MentionKind.Other or MentionKind.OtherAdjective) { return true; }
        }
        return UnnamedMedia.IsDemonym(article, word);
    }
}
