using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>The signals of a passage that concern the actor.</summary>
internal sealed class PassageEvents
{
    private const int ApproachReach = 10;

    private readonly ArticleReading article;
    private readonly Excerpt passage;
    private readonly List<Event> all;
    private readonly List<Event> own;

    public PassageEvents(ArticleReading article, Subjects subjects, Excerpt passage)
    {
        this.article = article;
        this.passage = passage;
        all = Events.In(article, subjects, passage);
        own = all.FindAll(found => found.Owner != Owner.Other && !found.Imagined);
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            HasCondition |= mention.Kind == MentionKind.Condition && mention.End <= passage.End;
            HasActor |= mention.IsActor;
        }
    }

    /// <summary>A condition of the codebook is worded.</summary>
    public bool HasCondition { get; }

    public bool HasActor { get; }

    /// <summary>Something in the passage belongs to the question, though it tells no stance.</summary>
    public bool IsOnTopic => HasCondition || (passage.Quoted && own.Count > 0)
        || own.Exists(found => found.Signal is Signal.Act or Signal.Troops or Signal.Reluctant or Signal.Decision or Signal.Need or Signal.Condition or Signal.Clause);

    /// <summary>A pronoun or "the country" stands for the actor.</summary>
    public bool ActorBySubject => own.Exists(found => found.Owner == Owner.Actor);

    /// <summary>The codes worded in the passage, in the codebook's order.</summary>
    public IReadOnlyList<string> Conditions(Codebooks.Stance stance)
    {
        _ = stance;
        var codes = new SortedSet<int>();
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            if (mention.Kind == MentionKind.Condition && mention.End <= passage.End) { codes.Add(mention.Value); }
        }
        return [.. codes.Select(code => article.Lexicon.Codebook.Conditions[code].Code)];
    }

    public Event? Find(Signal signal, bool negated = false)
    {
        foreach (var found in own)
        {
            if (found.Signal == signal && found.Negated == negated) { return found; }
        }
        return null;
    }

    public bool Any(Signal signal) => own.Exists(found => found.Signal == signal);

    public bool Any(Signal signal, bool negated) => own.Exists(found => found.Signal == signal && found.Negated == negated);

    /// <summary>True when the signal stands apart from the words of another.</summary>
    public bool Any(Signal signal, Event beside) =>
        own.Exists(found => found.Signal == signal && (found.Mention.First >= beside.Mention.End || found.Mention.End <= beside.Mention.First));

    /// <summary>"will send", "is sending": taking part told as a fact to come.</summary>
    public Event? FindFuture()
    {
        foreach (var found in own)
        {
            if (found.Signal != Signal.Act || found.Negated) { continue; }
            for (var word = found.First - 1; word >= Math.Max(0, found.First - 3); word--)
            {
                if (article.IsAny(word, "will", "'ll", "to", "is", "are")) { return found; }
                if (article.Words[word].Has(WordTraits.Preposition)) { break; }
            }
        }
        return null;
    }

    /// <summary>Somebody else asks, and the actor is named after it; or the actor is asked.</summary>
    public Event? FindApproach()
    {
        foreach (var found in all)
        {
            if (found.Signal == Signal.Approach && !found.Imagined && !found.Negated && (found.Owner == Owner.Other ? IsActorNear(found.Mention.End) : found.Owner == Owner.Actor && IsPassive(found.First))) { return found; }
        }
        return null;
    }

    private bool IsPassive(int word)
    {
        for (var before = word - 1; before >= Math.Max(passage.First, word - 3); before--)
        {
            if (article.IsAny(before, "was", "been", "were", "being", "is", "nations", "countries", "states")) { return true; }
        }
        return article.Is(word + 1, "by");
    }

    private bool IsActorNear(int word)
    {
        foreach (var mention in article.MentionsIn(word, Math.Min(passage.End, word + ApproachReach)))
        {
            if (mention.IsActor) { return true; }
        }
        return false;
    }
}
