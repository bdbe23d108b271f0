using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>The signals of a passage that concern the actor.</summary>
internal sealed class PassageEvents
{
    private const int ConditionReach = 9;
    private const int OpenReach = 5;

    private readonly ArticleReading article;
    private readonly Excerpt passage;
    private readonly Voice voice;
    private readonly Subjects subjects;
    private readonly List<Event> all;
    private readonly List<Event> own;

    public PassageEvents(ArticleReading article, Subjects subjects, Excerpt passage, Voice voice)
    {
        this.article = article;
        this.passage = passage;
        all = Events.In(article, subjects, passage);
        var actorSpeaks = voice.IsOwn || subjects.MainOf(passage.Sentence) == Owner.Actor;
        own = all.FindAll(found => !found.Imagined && (found.Owner != Owner.Other || (actorSpeaks && (found.Signal is Signal.Condition or Signal.Clause || IsModal(article, found)))));
        if (own.Exists(found => !IsAside(article, passage, found) && IsDecisive(found.Signal))) { own.RemoveAll(found => IsAside(article, passage, found)); }
        this.voice = voice;
        this.subjects = subjects;
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            HasCondition |= mention.Kind == MentionKind.Condition && mention.End <= passage.End;
            HasActor |= mention.IsActor;
            IsTopical |= mention.Kind is MentionKind.Force or MentionKind.ForceInContext or MentionKind.Place or MentionKind.Condition
                || mention.Is(Signal.Act) || mention.Is(Signal.Troops) || mention.Is(Signal.Decision) || mention.Is(Signal.Undecided) || mention.Is(Signal.NoComment);
        }
    }

    /// <summary>The actor's own government speaks.</summary>
    public bool ActorIsSpeaking => voice.IsOwn;

    /// <summary>The actor's government or one of its legislators speaks, or the actor is what the sentence is about.</summary>
    public bool ActorSpeaks => voice.IsOwn || voice.Role == Codebooks.SpeakerRole.Legislator || ActorBySubject || HasActor;

    /// <summary>A condition of the codebook is worded.</summary>
    public bool HasCondition { get; }

    public bool HasActor { get; }

    /// <summary>Something in the passage belongs to the question, though it tells no stance.</summary>
    public bool IsOnTopic => HasCondition || passage.Quoted
        || own.Exists(found => found.Signal is Signal.Act or Signal.Troops or Signal.Reluctant or Signal.Decision or Signal.Need or Signal.Condition or Signal.Clause);

    /// <summary>A pronoun or "the country" stands for the actor.</summary>
    public bool ActorBySubject => own.Exists(found => found.Owner == Owner.Actor);

    /// <summary>The actor's own words, or words that name what the question is about.</summary>
    public bool IsSpecific => voice.IsOwn || IsTopical || ActorBySubject;

    /// <summary>The passage names what the question is about.</summary>
    public bool IsTopical { get; }

    /// <summary>The codes worded in the passage, in the codebook's order.</summary>
    public IReadOnlyList<string> Conditions(StanceReading reading)
    {
        if (reading.Kind is ClaimKind.Approach or ClaimKind.NoComment || own.Exists(found => found is { Signal: Signal.Condition, Negated: true })) { return []; }
        var codes = new SortedSet<int>();
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            if (mention.Kind == MentionKind.Condition && mention.End <= passage.End && Counts(mention, reading)) { codes.Add(mention.Value); }
        }
        return [.. codes.Select(code => article.Lexicon.Codebook.Conditions[code].Code)];
    }

    /// <summary>A wording counts where it is the actor's: as a condition of its position, a limit it sets, or something it needs.</summary>
    private bool Counts(Mention mention, StanceReading reading)
    {
        if (article.Lexicon.Codebook.Conditions[mention.Value].Limit) { return reading.Stance != Codebooks.Stance.Considering || voice.IsOwn; }
        if (reading.Stance == Codebooks.Stance.Conditional) { return true; }
        return subjects.At(mention.First) != Owner.Other && (Any(Signal.Condition) || Any(Signal.Need) || Any(Signal.Offer) || (Any(Signal.Commit) && voice.IsOwn));
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
            if (article.IsAny(before, "if", "until", "unless", "once")) { return true; }
            if (before >= word - OpenReach && article.IsAny(before, "would", "must", "will", "should", "to", "has", "before", "may", "might", "expected", "confidence")) { return true; }
        }
        return false;
    }

    /// <summary>"only if", "once" before a condition, after what would or will be done.</summary>
    public Event? FindClause()
    {
        foreach (var found in own)
        {
            if (found.Signal != Signal.Clause || !IsBeforeCondition(found.Mention.End)) { continue; }
            for (var word = passage.First; word < passage.End; word++)
            {
                if (article.IsAny(word, "would", "will", "could", "can", "only", "must", "not", "won't", "may", "ready", "says", "said")) { return found; }
            }
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
            if (asked && !(HasCondition && Any(Signal.Condition)) && !own.Exists(other => other.First < found.First && IsDecisive(other.Signal) && other.Owner == Owner.Actor)) { return found; }
        }
        return null;
    }

    private static bool IsDecisive(Signal signal) => signal is Signal.Decline or Signal.Commit or Signal.Offer or Signal.Undecided or Signal.Condition or Signal.Deny;

    /// <summary>How often the actor is named, or meant by a subject pronoun, after a word.</summary>
    private int CountActors(int word)
    {
        var count = 0;
        foreach (var mention in article.MentionsIn(word, passage.End))
        {
            if (mention.IsActor) { count++; }
        }
        for (var at = word; at < passage.End; at++)
        {
            if (article.IsAny(at, "it", "they", "he") && article.Words[at].Has(WordTraits.SubjectPronoun) && count > 0) { count++; }
        }
        return count;
    }

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

    /// <summary>"Has not refused" says less than "has not ruled out".</summary>
    public bool IsUnrefused(Event refusal) =>
        article.IsAny(refusal.First, "refused", "refuse", "rejected", "reject", "declined", "refusing") && !article.Is(refusal.First - 1, "from");

    /// <summary>An offer or a pledge stands before what is refused: "ready to send soldiers, but not to disarm anybody".</summary>
    public bool IsBound
    {
        get
        {
            var first = own.FindIndex(found => found.Negated && (found.Signal is Signal.Act or Signal.Offer or Signal.Consider));
            return first > 0 && own.FindIndex(0, first, found => !found.Negated && (found.Signal is Signal.Offer or Signal.Commit)) >= 0;
        }
    }

    /// <summary>The refusal lies within the wording of a limit, so that it refuses a task and not the whole.</summary>
    public bool IsLimited(Event refused)
    {
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            if (mention.Kind == MentionKind.Condition && article.Lexicon.Codebook.Conditions[mention.Value].Limit && mention.First <= refused.Mention.End && refused.First <= mention.End) { return true; }
        }
        return false;
    }

    /// <summary>A condition that must hold first, as an event where it is worded.</summary>
    public Event? FindCondition()
    {
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            if (mention.Kind == MentionKind.Condition && mention.End <= passage.End && !article.Lexicon.Codebook.Conditions[mention.Value].Limit) { return new Event(mention, false, Owner.Open, false); }
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
}
