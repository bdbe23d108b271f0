using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Words;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>The signals of a passage that concern the actor.</summary>
internal sealed class PassageEvents
{
    private static readonly WordSet Refusals = ["refused", "refuse", "refusing", "rejected", "reject", "declined", "withdraw", "withdrew", "withdrawn", "withdrawal", "cancelled", "canceled", "cancel", "reneged", "renege", "said", "say", "pulled", "pull", "backed", "abandoned", "scrapped", "dropped", "retreated", "walked", "stepped", "backtracked"];
    private static readonly WordSet Deeds = ["will", "would", "shall", "be", "go", "are", "is", "send", "sends", "sending", "troops", "soldiers", "set", "intends", "plans", "planning", "plan", "advance", "first"];
    private static readonly WordSet SpokenTo = ["us", "me", "our", "my"];
    private static readonly WordSet Receiving = ["received", "receive", "got", "gotten", "heard"];
    private static readonly WordSet Answers = ["answer", "answers", "answered"];
    private static readonly WordSet Details = ["many", "when", "where", "which", "numbers", "number", "size", "dates"];

    private readonly ArticleReading article;
    private readonly Excerpt passage;
    private readonly Voice voice;
    private readonly Subjects subjects;
    private readonly List<Event> own;
    private readonly SignalSet told;
    private readonly SignalSet denied;

    public PassageEvents(ArticleReading article, Subjects subjects, Excerpt passage, Voice voice)
    {
        this.article = article;
        this.passage = passage;
        var all = Events.In(article, subjects, passage);
        var actorSpeaks = voice.IsOwn || subjects.MainOf(passage.Sentence) == Owner.Actor;
        own = OwnEvents.Of(article, passage, all, actorSpeaks);
        this.voice = voice;
        this.subjects = subjects;
        Terms = new Terms(article, passage);
        foreach (var found in own)
        {
            if (found.Negated) { denied.Add(found.Signal); } else { told.Add(found.Signal); }
            ActorBySubject |= found.Owner == Owner.Actor;
        }
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            HasActor |= mention.IsActor;
            IsTopical |= mention.Kind is MentionKind.Force or MentionKind.ForceInContext or MentionKind.Place or MentionKind.Condition
                || mention.Is(Signal.Act) || mention.Is(Signal.Troops) || mention.Is(Signal.Decision) || mention.Is(Signal.Undecided) || mention.Is(Signal.NoComment);
        }
        Constructions = new Constructions(article, passage, all, own, HasCondition);
        Futures = new Futures(article, passage, own);
    }

    /// <summary>The signals that concern the actor.</summary>
    public List<Event> All => own;

    /// <summary>Signals that mean something only together.</summary>
    public Constructions Constructions { get; }

    /// <summary>What modal verbs say of taking part.</summary>
    public Futures Futures { get; }

    /// <summary>The condition wordings of the passage.</summary>
    public Terms Terms { get; }

    /// <summary>The pledge, offer or deliberation that decides, where there is one.</summary>
    public (Codebooks.Stance Stance, Event Decided)? Positive => PositiveAnswers.Find(article, own, voice.IsOwn);

    /// <summary>The actor's own government speaks.</summary>
    public bool ActorIsSpeaking => voice.IsOwn;

    /// <summary>Somebody from elsewhere speaks.</summary>
    public bool OutsiderIsSpeaking => voice.Role is Codebooks.SpeakerRole.ForeignOfficial or Codebooks.SpeakerRole.Expert;

    /// <summary>The actor's government or one of its legislators speaks, or the actor is what the sentence is about.</summary>
    public bool ActorSpeaks => voice.IsOwn || voice.Role == Codebooks.SpeakerRole.Legislator || ActorBySubject || HasActor;

    /// <summary>A condition of the codebook is worded.</summary>
    public bool HasCondition => Terms.Any;

    public bool HasActor { get; }

    /// <summary>A pronoun or "the country" stands for the actor.</summary>
    public bool ActorBySubject { get; }

    /// <summary>The actor's own words, or words that name what the question is about.</summary>
    public bool IsSpecific => voice.IsOwn || IsTopical || ActorBySubject;

    /// <summary>The passage names what the question is about.</summary>
    public bool IsTopical { get; }

    /// <summary>The codes of the conditions that are the actor's, in the codebook's order.</summary>
    public IReadOnlyList<string> Conditions(StanceReading reading) => new OwnConditions(article, passage, voice, subjects, this, reading).List();

    public Event? Find(Signal signal, bool negated = false)
    {
        if (!Any(signal, negated)) { return null; }
        foreach (var found in own)
        {
            if (found.Signal == signal && found.Negated == negated) { return found; }
        }
        return null;
    }

    public bool Any(Signal signal) => told.Has(signal) || denied.Has(signal);

    public bool Any(Signal signal, bool negated) => (negated ? denied : told).Has(signal);

    /// <summary>True when the signal stands apart from the words of another.</summary>
    public bool Any(Signal signal, Event beside) =>
        Any(signal) && own.Exists(found => found.Signal == signal && (found.Mention.First >= beside.Mention.End || found.Mention.End <= beside.Mention.First));

    /// <summary>A refusal of the whole, not of a task.</summary>
    public Event? FindRefusal(Signal signal, bool negated)
    {
        if (!Any(signal, negated)) { return null; }
        foreach (var found in own)
        {
            if (found.Signal == signal && found.Negated == negated && !Terms.Limits(found)) { return found; }
        }
        return null;
    }

    /// <summary>"Has not ruled out" weighs it; "has not refused", "has not withdrawn" say less.</summary>
    public bool IsDoorLeftOpen(Event refusal) =>
        !article.IsAny(refusal.First, Refusals)
        || article.Is(refusal.First - 1, "from");

    /// <summary>"Not agreed" leaves it open; "will not be there" does not.</summary>
    public bool IsPledge(Event negated) => !article.IsAny(negated.First, Deeds);

    /// <summary>"Nobody has answered us", "Karvenia has received no answer": others are silent.</summary>
    public bool IsUnanswered(Event silent)
    {
        var (first, end) = (silent.Mention.First, silent.Mention.End);
        if (article.IsAny(end, SpokenTo)) { return true; }
        for (var word = Math.Max(passage.First, first - 2); word < end; word++)
        {
            if (article.IsAny(word, Receiving) || (article.Is(word, "had") && article.IsAny(end - 1, Answers))) { return true; }
        }
        return false;
    }

    /// <summary>"Declined to say how many": what is kept back is a detail.</summary>
    public bool IsDetail(Event silent)
    {
        for (var word = silent.First; word < Math.Min(passage.End, silent.Mention.End + 2); word++)
        {
            if (article.IsAny(word, Details)) { return true; }
        }
        return false;
    }

    /// <summary>An offer or a pledge stands before what is refused: "ready to send soldiers, but not to disarm anybody".</summary>
    public bool IsBound
    {
        get
        {
            var first = own.FindIndex(found => found.Negated && (found.Signal is Signal.Act or Signal.Offer or Signal.Consider));
            return first > 0 && own.FindIndex(0, first, found => !found.Negated && (found.Signal is Signal.Offer or Signal.Commit)) >= 0;
        }
    }

    /// <summary>A condition that must hold first, as an event where it is worded.</summary>
    public Event? FindCondition()
    {
        foreach (var mention in Terms.All)
        {
            if (!Terms.IsLimit(mention)) { return new Event(mention, false, Owner.Open, false); }
        }
        return null;
    }
}
