using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>Signals of a passage that mean something only together.</summary>
internal readonly struct Constructions(ArticleReading article, Excerpt passage, List<Event> all, List<Event> own, bool hasCondition)
{
    private static readonly WordSet Opening = ["if", "until", "unless", "once"];
    private static readonly WordSet Modals = ["must", "should", "to", "before", "may", "might", "have", "could"];
    private static readonly WordSet Wanting = ["would", "will", "could", "can", "only", "must", "not", "won't", "may", "ready", "says", "said"];
    private static readonly WordSet Pronouns = ["it", "they", "he"];
    private static readonly WordSet Asked = ["asked", "approached", "invited", "urged", "pressed", "requested", "courted", "lobbied", "sounded", "pressured", "pushed"];
    private static readonly WordSet Passive = ["was", "been", "were", "being", "is", "nations", "countries", "states"];

    private const int ConditionReach = 9;
    private const int OpenReach = 5;

    /// <summary>The actor's parliament has acted: not "must approve", not "if it approves".</summary>
    public Event? FindEnacted()
    {
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            if (mention.Kind != MentionKind.ActorParliament) { continue; }
            foreach (var found in own)
            {
                if (found.Signal == Signal.Enact && !found.Negated && found.First >= mention.First && found.First - mention.End < 5 && !IsOpen(found.First)) { return found; }
            }
        }
        return null;
    }

    /// <summary>"If" anywhere before a word, or "would", "must" shortly before it.</summary>
    private bool IsOpen(int word)
    {
        for (var before = passage.First; before < word; before++)
        {
            if (article.IsAny(before, Opening)) { return true; }
            if (before >= word - OpenReach && article.IsAny(before, Modals)) { return true; }
        }
        return false;
    }

    /// <summary>"only if", "once" before a condition, after what would or will be done.</summary>
    public Event? FindClause()
    {
        foreach (var found in own)
        {
            if (found.Signal == Signal.Clause && IsBeforeCondition(found.Mention.End) && article.HasAny(passage.First, passage.End, Wanting)) { return found; }
        }
        return null;
    }

    private bool IsBeforeCondition(int word)
    {
        foreach (var mention in article.MentionsIn(word, Math.Min(passage.End, word + ConditionReach)))
        {
            if (mention.Kind == MentionKind.Condition) { return true; }
        }
        return false;
    }

    /// <summary>Somebody else asks, and the actor is named after it and does nothing itself; or the actor is asked.</summary>
    public Event? FindApproach()
    {
        foreach (var found in all)
        {
            if (found.Signal != Signal.Approach || found.Imagined || found.Negated) { continue; }
            var asked = found.Owner == Owner.Other ? CountActors(found.Mention.End) == 1 : found.Owner == Owner.Actor && IsPassive(found.First) && CountActors(found.Mention.End) == 0;
            if (asked && !(hasCondition && own.Exists(other => other.Signal == Signal.Condition)) && !DecidesBefore(found.First)) { return found; }
        }
        return null;
    }

    private bool DecidesBefore(int word)
    {
        foreach (var other in own)
        {
            if (other.First < word && OwnEvents.IsDecisive(other.Signal) && other.Owner == Owner.Actor) { return true; }
        }
        return false;
    }

    /// <summary>How often the actor is named, or meant by a subject pronoun, after a word; "its troops" and "its media" are not it once more.</summary>
    private int CountActors(int word)
    {
        var count = 0;
        foreach (var mention in article.MentionsIn(word, passage.End))
        {
            if (mention.IsActor && (count == 0 || mention.Kind != MentionKind.ActorAdjective)) { count++; }
        }
        for (var at = word; at < passage.End; at++)
        {
            if (article.IsAny(at, Pronouns) && article.Words[at].Has(WordTraits.SubjectPronoun) && count > 0) { count++; }
        }
        return count;
    }

    private bool IsPassive(int word)
    {
        if (!article.IsAny(word, Asked)) { return false; }
        for (var before = word - 1; before >= Math.Max(passage.First, word - 3); before--)
        {
            if (article.IsAny(before, Passive)) { return true; }
        }
        return article.Is(word + 1, "by");
    }
}
