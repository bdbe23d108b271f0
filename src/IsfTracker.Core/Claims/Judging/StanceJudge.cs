using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Stances;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>
/// Gives each claim its stance. The rules say what they see; how far each of them can be trusted, what the other words say,
/// and what stands around the passage is weighed against it.
/// </summary>
internal static class StanceJudge
{
    /// <summary>Silence and approaches leave the position open.</summary>
    private const double Open = 0.9;

    /// <summary>What silence and an approach say of each stance.</summary>
    public static readonly StanceOdds Silent = OfSilence();

    /// <param name="seen">What the signs of each passage add up to.</param>
    public static void Complete(ArticleReading article, Subjects subjects, List<ClaimDraft> drafts, SignPoints[] seen)
    {
        var likelihoods = Likelihoods(drafts, seen);
        var surroundings = new Surroundings(article, drafts, likelihoods);
        for (var index = 0; index < drafts.Count; index++)
        {
            if (likelihoods[index] is not { } own) { continue; }
            var reading = Surroundings.IsFixed(drafts[index])
                ? drafts[index].Reading! with { Odds = own }
                : Reading(article, subjects, drafts[index], own, SignWeights.Shared.Weigh(surroundings.Of(index)));
            drafts[index] = drafts[index] with { Reading = reading };
        }
    }

    /// <summary>The likelihood of each stance by what the passage itself shows; null where it is no claim.</summary>
    private static StanceOdds?[] Likelihoods(List<ClaimDraft> drafts, SignPoints[] seen)
    {
        var likelihoods = new StanceOdds?[drafts.Count];
        for (var index = 0; index < drafts.Count; index++)
        {
            if (!drafts[index].IsChosen) { continue; }
            likelihoods[index] = Surroundings.IsFixed(drafts[index]) ? Silent : seen[index].Stances.ToLikelihoods();
        }
        return likelihoods;
    }

    private static StanceOdds OfSilence()
    {
        var odds = new StanceOdds();
        for (var stance = 0; stance < StanceOdds.Count; stance++) { odds[stance] = (Stance)stance == Stance.Undecided ? Open : (1 - Open) / (StanceOdds.Count - 1); }
        return odds;
    }

    /// <summary>Where the weighing bears out the rule, the rule explains it; else the words that weighed most, or the surroundings.</summary>
    private static StanceReading Reading(ArticleReading article, Subjects subjects, ClaimDraft draft, in StanceOdds own, in StanceOdds judged)
    {
        var stance = judged.Best;
        var cues = draft.Reading is { } rule && rule.Stance == stance ? rule.Cues
            : own.Best == stance ? StanceWords.Of(article, subjects, draft, stance)
            : [new Cue("stance.continued", draft.Passage.Span)];
        return new StanceReading(stance, ClaimKind.Position, judged.Of(stance), cues) { Odds = judged };
    }
}
