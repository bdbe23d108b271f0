using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Where words were spoken to several at once or in the speaker's own name: a news conference, parliament, a statement. No outlet has them alone.</summary>
internal static class Venues
{
    private static readonly WordSet Listeners =
    [
        "reporters", "journalists", "newsmen", "correspondents", "parliament", "lawmakers", "legislators", "senators", "deputies", "mps", "students", "supporters", "parliamentarians", "delegates", "guests", "assembly", "senate", "council", "committee", "audience", "crowd", "conference", "briefing", "forum", "summit", "rally", "meeting", "session",
    ];

    private static readonly WordSet Press = ["reporters", "journalists", "newsmen", "correspondents"];

    private static readonly WordSet Occasions = ["conference", "briefing", "statement", "speech", "address", "post", "tweet", "hearing", "forum", "summit", "rally", "communique", "communiqué", "presser", "ceremony"];

    private static readonly WordSet Nouns = [.. Listeners, .. Press, .. Occasions];

    private static readonly WordSet Telling = ["told", "tells", "telling", "addressing", "addressed", "informed", "assured"];
    private static readonly WordSet Listening = ["to", "with", "by"];
    private static readonly WordSet Attending = ["in", "at", "during"];

    private const int Reach = 6;

    /// <summary>The sentence says so of its words: "told reporters", "at a briefing", "in a statement".</summary>
    public static bool IsIn(ArticleReading article, int sentence)
    {
        var (first, end) = article.Words.RangeOf(sentence);
        if (!article.Words.MayHave(first, end, Nouns)) { return false; }
        for (var word = first; word < end; word++)
        {
            if (!EndsPhrase(article, word, end) || IsSaid(article, sentence, word)) { continue; }
            return true;
        }
        return false;
    }

    /// <summary>A phrase with such a noun begins at the word.</summary>
    private static bool EndsPhrase(ArticleReading article, int word, int end) =>
        (article.IsAny(word, Telling) && HasSoon(article, word + 1, end, Listeners))
        || (article.IsAny(word, Listening) && HasSoon(article, word + 1, end, Press))
        || (article.IsAny(word, Attending) && HasSoon(article, word + 1, end, Occasions));

    private static bool HasSoon(ArticleReading article, int word, int end, WordSet nouns)
    {
        for (var at = word; at < Math.Min(end, word + Reach) && (at == word || !article.Words[at].Gap); at++)
        {
            if (article.IsAny(at, nouns)) { return true; }
            if (article.Words[at].Has(WordTraits.Preposition | WordTraits.Auxiliary | WordTraits.CueVerb | WordTraits.Relative) && !article.Words[at].Has(WordTraits.Speech | WordTraits.Person | WordTraits.Body)) { return false; }
        }
        return false;
    }

    /// <summary>A debate that is spoken of is not where the words were spoken.</summary>
    private static bool IsSaid(ArticleReading article, int sentence, int word)
    {
        var at = article.Words[word].Start;
        foreach (var attribution in article.AttributionsIn(sentence))
        {
            foreach (var content in attribution.Content)
            {
                if (content.Start <= at && at < content.End && !(attribution.Cue is { } cue && cue.End <= at && at - cue.End < 2)) { return true; }
            }
        }
        return false;
    }
}
