using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>Keeps the signals that concern the actor: not those of others, of suppositions, or of a glance back when the main clause decides.</summary>
internal static class OwnEvents
{
    public static List<Event> Of(ArticleReading article, Excerpt passage, List<Event> all, bool actorSpeaks)
    {
        var own = all.FindAll(found => !found.Imagined && (found.Owner != Owner.Other || (actorSpeaks && (found.Signal is Signal.Condition or Signal.Clause || IsModal(article, found)))));
        if (own.Exists(found => !IsAside(article, passage, found) && IsDecisive(found.Signal))) { own.RemoveAll(found => IsAside(article, passage, found)); }
        return own;
    }

    public static bool IsDecisive(Signal signal) => signal is Signal.Decline or Signal.Commit or Signal.Offer or Signal.Undecided or Signal.Condition or Signal.Deny;

    private static bool IsModal(ArticleReading article, Event found) =>
        found.Signal == Signal.Need && article.IsAny(found.First, "must", "should", "have", "has", "had");

    /// <summary>True in a clause that opens the sentence and looks back: "five months after its president ruled it out, …".</summary>
    private static bool IsAside(ArticleReading article, Excerpt passage, Event found)
    {
        var opens = false;
        for (var word = passage.First; word <= found.First; word++)
        {
            if (word > passage.First && article.Words[word].Gap) { return false; }
            opens |= word < passage.First + 4 && article.IsAny(word, "after", "although", "though", "while", "since", "despite", "having", "unlike");
        }
        return opens;
    }
}
