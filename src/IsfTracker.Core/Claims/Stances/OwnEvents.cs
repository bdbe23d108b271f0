using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>Keeps the signals that concern the actor: not those of others, of suppositions, or of a glance back when the main clause decides.</summary>
internal static class OwnEvents
{
    private static readonly WordSet Obliging = ["must", "should", "have", "has", "had"];
    private static readonly WordSet LookingBack = ["after", "although", "though", "while", "since", "despite", "having", "unlike"];
    private static readonly WordSet Earlier = ["once", "earlier", "previously", "initially", "originally", "formerly", "erstwhile"];

    private const int AuxiliaryReach = 3;

    public static List<Event> Of(ArticleReading article, Excerpt passage, List<Event> all, bool actorSpeaks)
    {
        if (all.Count == 0) { return all; }
        var own = new List<Event>(all.Count);
        foreach (var found in all)
        {
            if (!found.Imagined && (found.Owner != Owner.Other || (actorSpeaks && IsOwnersOf(article, found)))) { own.Add(found); }
        }
        if (own.Count > 1 && article.Words.MayHave(passage.First, passage.End, LookingBack)) { RemoveAsides(article, passage, own); }
        if (own.Count > 1 && article.Words.MayHave(passage.First, passage.End, Earlier)) { RemoveEarlier(article, passage, own); }
        return own;
    }

    private static void RemoveAsides(ArticleReading article, Excerpt passage, List<Event> own)
    {
        if (own.Exists(found => IsDecisive(found.Signal) && !IsAside(article, passage, found))) { own.RemoveAll(found => IsAside(article, passage, found)); }
    }

    private static void RemoveEarlier(ArticleReading article, Excerpt passage, List<Event> own)
    {
        if (own.Exists(found => IsDecisive(found.Signal) && !IsEarlier(article, passage, found))) { own.RemoveAll(found => IsAnswer(found.Signal) && IsEarlier(article, passage, found)); }
    }

    public static bool IsDecisive(Signal signal) => signal is Signal.Decline or Signal.Commit or Signal.Offer or Signal.Undecided or Signal.Condition or Signal.Deny;

    private static bool IsAnswer(Signal signal) => signal is Signal.Decline or Signal.Commit or Signal.Offer or Signal.Consider;

    /// <summary>Where the actor speaks, its terms and what it leaves open are its own, whoever the clause is about.</summary>
    private static bool IsOwnersOf(ArticleReading article, Event found) =>
        found.Signal is Signal.Condition or Signal.Clause
        || (found.Signal == Signal.Undecided && !article.Words[found.First].Has(WordTraits.Negation | WordTraits.Determiner))
        || (found.Signal == Signal.Need && article.IsAny(found.First, Obliging));

    /// <summary>True in a clause that opens the sentence and looks back: "five months after its president ruled it out, …".</summary>
    private static bool IsAside(ArticleReading article, Excerpt passage, Event found)
    {
        var opens = false;
        for (var word = passage.First; word <= found.First; word++)
        {
            if (word > passage.First && article.Words[word].Gap) { return false; }
            opens |= word < passage.First + 4 && article.IsAny(word, LookingBack);
        }
        return opens;
    }

    /// <summary>"Had offered", "once named", "earlier agreed": told of a time before the sentence's own.</summary>
    private static bool IsEarlier(ArticleReading article, Excerpt passage, Event found)
    {
        for (var word = found.First - 1; word >= Math.Max(passage.First, found.First - AuxiliaryReach); word--)
        {
            if (article.IsAny(word, Earlier)) { return true; }
            if (article.Words[word + 1].Gap) { return false; }
        }
        return false;
    }
}
