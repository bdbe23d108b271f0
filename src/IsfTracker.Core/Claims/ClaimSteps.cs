using IsfTracker.Core.Claims.Dating;
using IsfTracker.Core.Claims.Judging;
using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Stances;

namespace IsfTracker.Core.Claims;

/// <summary>The steps from an article's words to its claims, in their order.</summary>
internal static class ClaimSteps
{
    /// <summary>Nothing is certain of a passage that does not name the force itself.</summary>
    private const double ByContext = 0.89;

    public static Extraction Run(ArticleReading article)
    {
        if (!Selection.NamesActorAndForce(article)) { return new Extraction(false, null, null, []); }
        var subjects = Subjects.Find(article);
        var drafts = Draft(article, subjects);
        var seen = Selection.Choose(article, subjects, drafts, ArticleTraits.Of(article, subjects, drafts));
        StanceJudge.Complete(article, subjects, drafts, seen);
        var weighed = drafts.Where(draft => draft.IsChosen)
            .Select(draft => new WeighedClaim(ToClaim(article, WithSilent(article, subjects, draft)), draft.Reading!.Odds, IsRecalled(article, draft))).DistinctBy(each => each.Claim.Quote, StringComparer.OrdinalIgnoreCase).ToList();
        var published = article.Document.Published.On is { Latest: var latest } && latest != DateOnly.MaxValue ? latest : default(DateOnly?);
        return new Extraction(weighed.Count > 0, OverallStance.Of(weighed, published), null, [.. weighed.Select(each => each.Claim)]);
    }

    /// <summary>Everything that is known of each passage, before it is decided which of them are claims.</summary>
    public static List<ClaimDraft> Draft(ArticleReading article, Subjects subjects)
    {
        var passages = PassageCutter.Cut(article);
        var voices = PassageVoices.Find(article, subjects, passages);
        var dates = SaidDates.Find(article, passages, voices);
        Credits.Give(article, passages, voices, dates);
        var drafts = new List<ClaimDraft>(passages.Count);
        for (var index = 0; index < passages.Count; index++)
        {
            var events = new PassageEvents(article, subjects, passages[index], voices[index]);
            var reading = StanceReader.Read(article, events);
            if (reading is { Kind: ClaimKind.NoComment } && voices[index].Name is null && Silences.IsOthers(article, passages[index])) { reading = null; }
            drafts.Add(new ClaimDraft(passages[index], article.Topic.Of(passages[index].Sentence), voices[index], dates[index], events, reading));
        }
        return drafts;
    }

    /// <summary>"Karvenia had been seen as a likely contributor": the outlet tells what was, before its news.</summary>
    private static bool IsRecalled(ArticleReading article, ClaimDraft draft) =>
        draft is { Reading.Kind: ClaimKind.Position, Voice: { Name: null, Outlets.Count: 0 } } && Recollections.IsOne(article, draft.Passage, dated: true);

    /// <summary>A refusal to comment that nobody's words tell is that of whom the words name.</summary>
    private static ClaimDraft WithSilent(ArticleReading article, Subjects subjects, ClaimDraft draft) =>
        draft is { Reading.Kind: ClaimKind.NoComment, Voice.Name: null } && Silences.Find(article, subjects, draft.Passage) is { } silent ? draft with { Voice = silent.Through(draft.Voice.Outlets) } : draft;

    private static FoundClaim ToClaim(ArticleReading article, ClaimDraft draft)
    {
        var reading = draft.Reading!;
        var conditions = draft.Events.Conditions(reading);
        return new FoundClaim
        {
            Span = draft.Passage.Span,
            Quote = draft.Passage.Span.Of(article.Text.Text),
            Kind = article.IsHeading(draft.Passage.Sentence) ? ClaimKind.Headline : reading.Kind,
            Stance = reading.Stance,
            Speaker = draft.Voice.Name,
            OfficialId = draft.Voice.OfficialId,
            SpeakerRole = draft.Voice.Role,
            Via = draft.Voice.Outlets,
            SaidOn = draft.SaidOn,
            Conditions = conditions,
            DirectQuote = draft.Passage.Quoted,
            Confidence = (draft.Topic == TopicLevel.Named ? reading.Strength : Math.Min(reading.Strength, ByContext)) * Math.Sqrt(draft.Likelihood),
            Cues = ReadingCues.Of(article, draft, conditions),
        };
    }
}
