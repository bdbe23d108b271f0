using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Stances;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Passages;

/// <summary>Sees the traits of single passages.</summary>
internal sealed class PassageTraits(ArticleReading article, Subjects subjects)
{
    private static readonly WordSet OfSpeaker = ["we", "our", "ours", "i", "my"];
    private static readonly WordSet Modals = ["will", "'ll", "would", "could", "shall", "may", "might", "won't", "can", "cannot"];
    private static readonly WordSet Joining = ["but", "and", "so", "or", "even"];
    private static readonly WordSet Supposing = ["if", "were", "had", "should", "suppose", "would"];
    private static readonly WordSet Imagining = ["would", "might", "could", "may"];

    private const int ShortWords = 7;
    private const int LongWords = 40;
    private const int OpeningSentences = 4;

    public TraitSet Of(ClaimDraft draft)
    {
        var traits = new TraitSet();
        AddMentions(ref traits, draft.Passage);
        AddSubject(ref traits, draft);
        AddVoice(ref traits, draft);
        AddStance(ref traits, draft);
        traits.Add(PassageTrait.OthersSilent, draft is { Reading: null, Voice.Name: null } && Silences.IsOthers(article, draft.Passage));
        AddForm(ref traits, draft.Passage);
        Combine(ref traits);
        return traits;
    }

    private void AddMentions(ref TraitSet traits, Excerpt passage)
    {
        var others = 0;
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            if (mention.IsOther) { others++; }
            if (TraitOf(mention.Kind) is { } trait) { traits.Add(trait); }
            if (mention.Kind == MentionKind.Signal && TraitOf(mention.Signal) is { } told) { traits.Add(told); }
            if (mention.Is(Signal.Act) && subjects.At(mention.First) == Owner.Other) { traits.Add(PassageTrait.OthersAct); }
        }
        traits.Add(PassageTrait.OtherNamed, others > 0);
        traits.Add(PassageTrait.OthersNamed, others > 1);
    }

    private static PassageTrait? TraitOf(MentionKind kind) => kind switch
    {
        MentionKind.Force => PassageTrait.Force,
        MentionKind.ForceInContext => PassageTrait.ForceInContext,
        MentionKind.Place => PassageTrait.Place,
        MentionKind.NotForce => PassageTrait.OtherForce,
        MentionKind.Condition => PassageTrait.Condition,
        MentionKind.Actor or MentionKind.ActorAdjective or MentionKind.ActorParliament => PassageTrait.ActorNamed,
        MentionKind.ActorOfficial => PassageTrait.OfficialNamed,
        MentionKind.ActorBody => PassageTrait.ActorBody,
        _ => null,
    };

    private static PassageTrait? TraitOf(Signal signal) => signal switch
    {
        Signal.Troops => PassageTrait.Troops,
        Signal.Decision => PassageTrait.DecisionSignal,
        Signal.Need => PassageTrait.NeedSignal,
        Signal.Reluctant => PassageTrait.ReluctantSignal,
        Signal.Approach => PassageTrait.ApproachSignal,
        Signal.Aid => PassageTrait.Aid,
        Signal.Casualties => PassageTrait.Casualties,
        Signal.Diplomacy => PassageTrait.Diplomacy,
        Signal.Trade => PassageTrait.Trade,
        Signal.PastService => PassageTrait.PastService,
        Signal.Money => PassageTrait.Money,
        Signal.Remark => PassageTrait.Remark,
        Signal.Strength => PassageTrait.Strength,
        _ => null,
    };

    private void AddSubject(ref TraitSet traits, ClaimDraft draft)
    {
        var events = draft.Events;
        traits.Add(PassageTrait.OwnAct, events.Any(Signal.Act, negated: false));
        traits.Add(PassageTrait.OwnActNegated, events.Any(Signal.Act, negated: true));
        traits.Add(PassageTrait.OwnTroops, events.Any(Signal.Troops));
        var opens = OpensWith(draft.Passage);
        traits.Add(PassageTrait.ActorOpens, opens == Owner.Actor);
        traits.Add(PassageTrait.OtherOpens, opens == Owner.Other);
        traits.Add(PassageTrait.ActorListed, subjects.ListsActor(draft.Passage.First, draft.Passage.End));
        traits.Add(PassageTrait.ActorByPronoun, !events.HasActor && events.ActorBySubject);
        traits.Add(PassageTrait.NobodyNamed, !events.HasActor && !traits.Has(PassageTrait.OtherNamed));
    }

    /// <summary>The first party that acts in a passage.</summary>
    private Owner OpensWith(Excerpt passage)
    {
        for (var word = passage.First; word < passage.End; word++)
        {
            var owner = subjects.At(word);
            if (owner is Owner.Actor or Owner.Other) { return owner; }
        }
        return Owner.Open;
    }

    private void AddVoice(ref TraitSet traits, ClaimDraft draft)
    {
        traits.Add(PassageTrait.OwnVoice, draft.Voice.IsOwn);
        traits.Add(PassageTrait.SomebodySpeaks, draft.Voice.Name is not null);
        traits.Add(PassageTrait.Legislator, draft.Voice.Role == SpeakerRole.Legislator);
        traits.Add(PassageTrait.ForeignVoice, draft.Voice.Role == SpeakerRole.ForeignOfficial);
        traits.Add(PassageTrait.ExpertVoice, draft.Voice.Role == SpeakerRole.Expert);
        traits.Add(PassageTrait.Quoted, draft.Passage.Quoted);
        traits.Add(PassageTrait.FirstPerson, article.HasAny(draft.Passage.First, draft.Passage.End, OfSpeaker));
        traits.Add(PassageTrait.Future, article.HasAny(draft.Passage.First, draft.Passage.End, Modals));
    }

    private static void AddStance(ref TraitSet traits, ClaimDraft draft)
    {
        traits.Add(draft.Reading switch
        {
            null => PassageTrait.NoStance,
            { Kind: ClaimKind.Characterisation } => PassageTrait.Verdict,
            { Kind: ClaimKind.NoComment } => PassageTrait.NoComment,
            { Kind: ClaimKind.Approach } => PassageTrait.Approach,
            { Stance: Stance.Declined } => PassageTrait.Declined,
            { Stance: Stance.Conditional } => PassageTrait.Conditional,
            { Stance: Stance.Undecided } => PassageTrait.Undecided,
            { Stance: Stance.Considering } => PassageTrait.Considering,
            { Stance: Stance.Offered } => PassageTrait.Offered,
            _ => PassageTrait.Committed,
        });
        traits.Add(PassageTrait.WeakStance, draft.Reading is { Strength: < 0.7 });
        traits.Add(PassageTrait.TopicNamed, draft.Topic == TopicLevel.Named);
        traits.Add(PassageTrait.TopicByContext, draft.Topic == TopicLevel.ByContext);
    }

    private void AddForm(ref TraitSet traits, Excerpt passage)
    {
        traits.Add(PassageTrait.Question, !passage.Quoted && passage.Span.End > 0 && article.Text.Text[passage.Span.End - 1] == '?');
        traits.Add(PassageTrait.Supposition, IsSupposition(passage));
        traits.Add(PassageTrait.Heading, article.IsHeading(passage.Sentence));
        traits.Add(PassageTrait.Short, passage.End - passage.First < ShortWords);
        traits.Add(PassageTrait.Long, passage.End - passage.First > LongWords);
        traits.Add(PassageTrait.Opening, passage.Sentence < OpeningSentences);
        for (var word = passage.First; word < passage.End; word++)
        {
            var span = article.Words[word].Span;
            if (article.Text.Text[span.Start] is '1' or '2' && span.Length == 4 && char.IsAsciiDigit(article.Text.Text[span.Start + 3])) { traits.Add(PassageTrait.Year); }
        }
    }

    /// <summary>"If Baku were to send soldiers, it would": nobody says that it does.</summary>
    private bool IsSupposition(Excerpt passage)
    {
        var first = article.IsAny(passage.First, Joining) ? passage.First + 1 : passage.First;
        return article.IsAny(first, Supposing) && !HasCondition(passage) && article.HasAny(first + 1, passage.End, Imagining);
    }

    private bool HasCondition(Excerpt passage)
    {
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            if (mention.Kind == MentionKind.Condition) { return true; }
        }
        return false;
    }

    private static void Combine(ref TraitSet traits)
    {
        var topic = traits.HasAny(PassageTrait.TopicNamed, PassageTrait.TopicByContext);
        var actor = traits.HasAny(PassageTrait.ActorNamed, PassageTrait.OfficialNamed, PassageTrait.ActorByPronoun);
        var own = traits.Has(PassageTrait.OwnVoice);
        var stance = !traits.Has(PassageTrait.NoStance);
        var topical = traits.HasAny(PassageTrait.Force, PassageTrait.ForceInContext, PassageTrait.OwnAct, PassageTrait.OwnActNegated, PassageTrait.OwnTroops, PassageTrait.Condition);
        traits.Add(PassageTrait.OwnVoiceOnTopic, own && topic);
        traits.Add(PassageTrait.OwnVoiceWithStance, own && stance);
        traits.Add(PassageTrait.OwnVoiceTopical, own && topical);
        traits.Add(PassageTrait.OwnVoiceSilentOnTopic, own && !stance && !topical);
        traits.Add(PassageTrait.ActorWithStance, actor && stance);
        traits.Add(PassageTrait.ActorTopical, actor && topical);
        traits.Add(PassageTrait.OwnQuote, own && traits.Has(PassageTrait.Quoted));
        traits.Add(PassageTrait.UntoldActor, actor && !stance && !own);
        traits.Add(PassageTrait.UntoldTopicalActor, actor && !stance && !own && topical);
        traits.Add(PassageTrait.StanceWithoutActor, stance && !actor && !own);
        traits.Add(PassageTrait.OthersWithActor, actor && traits.Has(PassageTrait.OtherNamed));
        traits.Add(PassageTrait.ListedWithStance, stance && traits.Has(PassageTrait.ActorListed));
        traits.Add(PassageTrait.RemarkOnly, !stance && traits.Has(PassageTrait.Remark) && !traits.Has(PassageTrait.Condition));
        traits.Add(PassageTrait.BackgroundOnly, !topical && traits.HasAny(PassageTrait.Aid, PassageTrait.Casualties, PassageTrait.Diplomacy, PassageTrait.Trade, PassageTrait.PastService, PassageTrait.Money));
    }
}
