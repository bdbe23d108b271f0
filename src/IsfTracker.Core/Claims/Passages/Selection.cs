using IsfTracker.Core.Claims.Judging;
using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Stances;

namespace IsfTracker.Core.Claims.Passages;

/// <summary>Decides which passages tell the actor's position.</summary>
internal static class Selection
{
    /// <summary>Log-odds from which a passage is a claim.</summary>
    private const double Enough = -0.5;

    /// <summary>Where fewer passages than this name the force or where it is to go, the article tells of other matters too. A passage that neither names them nor stands behind one that does has to be surer there: by so much for each hundredth that is missing.</summary>
    private const double Topical = 0.3, SurerOffTopic = 0.1;

    /// <summary>An article is about the actor's part only when a passage of it is this sure: more so in a longer one, since the best of many may be good by chance. The second numbers count for the logarithm of the passages.</summary>
    private const double Sure = -0.3, SureOfMany = 1.4;

    private const double FairlySure = 0.4, FairlySureOfMany = 0.45;
    private const double Even = 0.15, EvenOfMany = 0.3;

    /// <summary>Marks the passages that are claims, with how likely they are. Answers what the signs of each passage that is not ruled out add up to.</summary>
    public static SignPoints[] Choose(ArticleReading article, Subjects subjects, List<ClaimDraft> drafts, TraitSet[] traits)
    {
        var seen = new SignPoints[drafts.Count];
        var points = Points(article, subjects, drafts, traits, seen);
        if (!IsAboutActor(points, traits)) { return seen; }
        var offTopic = Enough + (SurerOffTopic * 100 * Math.Max(0, Topical - TopicalShare(traits)));
        for (var index = 0; index < drafts.Count; index++)
        {
            var topical = IsTopical(traits[index]) || (index > 0 && IsTopical(traits[index - 1]));
            if (points[index] < (topical ? Enough : offTopic) || IsRuledOut(traits[index])) { continue; }
            drafts[index] = drafts[index] with { Likelihood = 1 / (1 + Math.Exp(-points[index])) };
        }
        return seen;
    }

    /// <summary>An article that never names the actor, or nothing that could be the force, says nothing of the actor's part in it.</summary>
    public static bool NamesActorAndForce(ArticleReading article)
    {
        var (actor, force) = (false, false);
        foreach (var mention in article.Mentions)
        {
            actor |= mention.IsActor || mention.Kind == MentionKind.ActorBody;
            force |= mention.Kind is MentionKind.Force or MentionKind.ForceInContext or MentionKind.Place || mention.Is(Signal.Troops);
            if (actor && force) { return true; }
        }
        return false;
    }

    /// <summary>The log-odds of each passage: what its traits add up to, and its signs; none where it is ruled out.</summary>
    private static double[] Points(ArticleReading article, Subjects subjects, List<ClaimDraft> drafts, TraitSet[] traits, SignPoints[] seen)
    {
        using var signs = new Signs();
        var points = new double[drafts.Count];
        for (var index = 0; index < points.Length; index++)
        {
            if (IsRuledOut(traits[index])) { points[index] = double.NegativeInfinity; continue; }
            signs.Clear();
            PassageSigns.AddTo(signs, article, subjects, drafts[index]);
            seen[index] = SignWeights.Shared.Of(signs.All);
            points[index] = Weights.Of(traits[index]) + seen[index].Claim;
        }
        return points;
    }

    /// <summary>Questions and suppositions say nothing, unless they are quoted; nor does "he said" beside its quotation, that somebody spoke, or that another government was silent.</summary>
    public static bool IsRuledOut(TraitSet traits) =>
        traits.HasAny(PassageTrait.MereAttribution, PassageTrait.OthersSilent) || (!traits.Has(PassageTrait.Quoted) && traits.HasAny(PassageTrait.Question, PassageTrait.Supposition, PassageTrait.RemarkOnly));

    private static bool IsTopical(TraitSet traits) => traits.HasAny(PassageTrait.Force, PassageTrait.ForceInContext, PassageTrait.Place);

    private static double TopicalShare(TraitSet[] traits)
    {
        var (topical, count) = (0, 0);
        foreach (var each in traits)
        {
            if (each.Has(PassageTrait.Heading) || IsRuledOut(each)) { continue; }
            count++;
            if (IsTopical(each)) { topical++; }
        }
        return topical / (double)Math.Max(1, count);
    }

    /// <summary>One passage is sure, or two bear each other out.</summary>
    private static bool IsAboutActor(double[] points, TraitSet[] traits)
    {
        var (best, second, count) = (double.NegativeInfinity, double.NegativeInfinity, 0);
        for (var index = 0; index < points.Length; index++)
        {
            if (traits[index].Has(PassageTrait.Heading) || IsRuledOut(traits[index])) { continue; }
            count++;
            if (points[index] > best) { (best, second) = (points[index], best); }
            else if (points[index] > second) { second = points[index]; }
        }
        var many = Math.Log(Math.Max(1, count));
        return best >= Sure + (SureOfMany * many) || (best >= FairlySure + (FairlySureOfMany * many) && second >= Even + (EvenOfMany * many));
    }
}
