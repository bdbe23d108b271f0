namespace IsfTracker.Core.Claims.Passages;

/// <summary>Decides which passages tell the actor's position.</summary>
internal static class Selection
{
    /// <summary>Log-odds from which a passage is a claim.</summary>
    private const double Enough = -0.6;

    /// <summary>An article is about the actor's part only when a passage of it is this sure.</summary>
    private const double Sure = 1.0;

    private const double FairlySure = 0.7;
    private const double Even = 0.3;

    /// <summary>Marks the passages that are claims, with how likely they are.</summary>
    public static void Choose(List<ClaimDraft> drafts, TraitSet[] traits)
    {
        var points = Array.ConvertAll(traits, Weights.Of);
        if (!IsAboutActor(points, traits)) { return; }
        for (var index = 0; index < drafts.Count; index++)
        {
            if (points[index] < Enough || IsRuledOut(traits[index])) { continue; }
            drafts[index] = drafts[index] with { Likelihood = 1 / (1 + Math.Exp(-points[index])) };
        }
    }

    /// <summary>Questions and suppositions say nothing, unless they are quoted; nor does "he said" beside its quotation, or that somebody spoke.</summary>
    public static bool IsRuledOut(TraitSet traits) =>
        traits.Has(PassageTrait.MereAttribution) || (!traits.Has(PassageTrait.Quoted) && traits.HasAny(PassageTrait.Question, PassageTrait.Supposition, PassageTrait.RemarkOnly));

    /// <summary>One passage is sure, or two bear each other out.</summary>
    private static bool IsAboutActor(double[] points, TraitSet[] traits)
    {
        var (best, second) = (double.NegativeInfinity, double.NegativeInfinity);
        for (var index = 0; index < points.Length; index++)
        {
            if (traits[index].Has(PassageTrait.Heading) || IsRuledOut(traits[index])) { continue; }
            if (points[index] > best) { (best, second) = (points[index], best); }
            else if (points[index] > second) { second = points[index]; }
        }
        return best >= Sure || (best >= FairlySure && second >= Even);
    }
}
