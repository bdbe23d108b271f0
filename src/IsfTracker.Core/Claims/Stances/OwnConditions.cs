using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>Tells which of the conditions that a claim words are the actor's.</summary>
internal sealed class OwnConditions(ArticleReading article, Excerpt passage, Voice voice, Subjects subjects, PassageEvents events, StanceReading reading)
{
    /// <summary>So far an "if" or "once" reaches.</summary>
    private const int ClauseReach = 10;

    /// <summary>So near stands what needs, or does not need, a condition.</summary>
    private const int NeedReach = 3;

    private static readonly WordSet Question = ["who", "whom", "whose", "how", "whether", "what"];
    private static readonly WordSet Awaiting = ["if", "unless", "until", "till"];
    private static readonly WordSet Timing = ["once", "when", "after", "before"];
    private static readonly WordSet Future = ["will", "would", "ll", "could", "can", "may", "might", "ready"];
    private static readonly WordSet Needing = ["need", "needs", "needed", "needing", "require", "requires", "required", "necessary"];

    private readonly ConditionBackground background = new(article, passage);
    private readonly ConditionFacts facts = new(article, passage);

    /// <summary>The codes, in the codebook's order.</summary>
    public IReadOnlyList<string> List()
    {
        if (reading.Kind is ClaimKind.Approach or ClaimKind.NoComment || events.Any(Signal.Condition, negated: true)) { return []; }
        var all = article.Lexicon.Codebook.Conditions;
        var own = new bool[all.Count];
        foreach (var mention in events.Terms.All)
        {
            if (!own[mention.Value]) { own[mention.Value] = Counts(mention); }
        }
        foreach (var keyword in article.KeywordsIn(passage.First, passage.End))
        {
            if (!own[keyword.Value] && keyword.End <= passage.End) { own[keyword.Value] = IsAsked(keyword); }
        }
        var codes = new List<string>();
        for (var condition = 0; condition < own.Length; condition++)
        {
            if (own[condition]) { codes.Add(all[condition].Code); }
        }
        return codes;
    }

    /// <summary>A wording counts where it is the actor's: as a condition of its position, a limit it sets, or something it needs.</summary>
    private bool Counts(Mention mention)
    {
        if (IsDenied(mention)) { return false; }
        if (events.Terms.IsLimit(mention))
        {
            if (background.IsBound(mention) || (reading.Stance == Stance.Declined && background.IsBareQuestion(mention)) || (events.Terms.IsRefusedTask(mention) && background.IsRefusedByOther(mention))) { return false; }
            if (reading.Stance == Stance.Declined && events.Terms.IsOfferInstead(mention)) { return false; }
            return reading.Stance <= Stance.Undecided || events.Terms.IsRefusedTask(mention) || events.Any(Signal.Need) || events.Any(Signal.Condition) || events.Any(Signal.Reluctant) || IsInClause(mention);
        }
        if (background.IsByTheWay(mention)) { return false; }
        if (reading.Stance == Stance.Conditional || IsEnacted(mention)) { return true; }
        if (events.Any(Signal.Enact) && NamesParliament(mention)) { return true; }
        if (IsOpenQuestion(mention)) { return true; }
        return OwnerBefore(mention) != Owner.Other && !facts.Has(mention) && (IsHeard || events.Any(Signal.Condition) || events.Any(Signal.Need) || events.Any(Signal.Offer));
    }

    /// <summary>"It has pressed Washington on who would pay": what the actor asks while it has not decided.</summary>
    private bool IsOpenQuestion(Mention mention) =>
        reading.Stance == Stance.Undecided && article.IsAny(mention.First, Question) && (voice.IsOwn || subjects.MainOf(passage.Sentence) == Owner.Actor);

    /// <summary>In a claim that names what must hold first, or a clause that does, the word for it is enough, unless it stands in what is refused.</summary>
    private bool IsAsked(Mention keyword) =>
        (reading.Stance == Stance.Conditional || IsAwaited(keyword)) && !background.IsByTheWay(keyword) && !background.IsAudience(keyword) && !events.Terms.IsWithinRefusedTask(keyword);

    /// <summary>"Will fly when the truce is safe again": what has not happened, in a clause of the actor's own terms.</summary>
    private bool IsAwaited(Mention keyword) => IsHeard && !facts.Has(keyword)
        && events.All.Exists(clause => clause.Signal == Signal.Clause && clause.First < keyword.First && keyword.First - clause.First <= ClauseReach
            && (article.IsAny(clause.First, Awaiting) || (article.IsAny(clause.First, Timing) && article.HasAny(passage.First, clause.First, Future))));

    /// <summary>The wording is that a parliament acts.</summary>
    private bool IsEnacted(Mention wording) =>
        events.Any(Signal.Enact) && events.All.Exists(act => act.Signal == Signal.Enact && act.First >= wording.First - 1 && act.Mention.End <= wording.End + 1);

    /// <summary>"No vote is needed", "does not depend on a truce".</summary>
    private bool IsDenied(Mention condition) => events.Any(Signal.Need, negated: true)
        && events.All.Exists(need => need.Signal == Signal.Need && need.Negated && article.IsAny(need.First, Needing) && need.First < condition.End + NeedReach && condition.First < need.Mention.End + NeedReach);

    /// <summary>"Once the rules are agreed": the limit is awaited.</summary>
    private bool IsInClause(Mention limit) =>
        events.Any(Signal.Clause) && events.All.Exists(clause => clause.Signal == Signal.Clause && clause.First < limit.First && limit.First - clause.First <= ClauseReach);

    /// <summary>Whose clause a condition stands in: the condition itself is often about another party ("if the Palestinians agree").</summary>
    private Owner OwnerBefore(Mention condition) => condition.First > passage.First ? subjects.At(condition.First - 1) : Owner.Open;

    /// <summary>The actor's own voice, that of one of its legislators, or a sentence about what the actor has settled.</summary>
    private bool IsHeard => voice.IsOwn || voice.Role == SpeakerRole.Legislator
        || (voice.Role != SpeakerRole.Expert && reading.Stance is not (Stance.Considering or Stance.Undecided) && subjects.MainOf(passage.Sentence) == Owner.Actor);

    private bool NamesParliament(Mention condition)
    {
        foreach (var mention in article.MentionsIn(condition.First, condition.End))
        {
            if (mention.Kind == MentionKind.ActorParliament) { return true; }
        }
        return false;
    }
}
