using IsfTracker.Core.Claims.Judging;

namespace IsfTracker.Core.Claims.Passages;

/// <summary>What each trait adds to the log-odds that a passage tells the actor's position: fitted to labelled articles by logistic regression (decision 0008).</summary>
internal static class Weights
{
    private const string Bias = "Bias";

    private static readonly double Start;
    private static readonly double[] Points = new double[Enum.GetValues<PassageTrait>().Length];

    static Weights()
    {
        foreach (var (name, points) in WeightFile.Rows("trait-weights.txt"))
        {
            if (name == Bias) { Start = points[0] / WeightFile.Unit; }
            else { Points[(int)Enum.Parse<PassageTrait>(name)] = points[0] / WeightFile.Unit; }
        }
    }

    /// <summary>The log-odds that a passage of these traits is a claim; 0 is even.</summary>
    public static double Of(TraitSet traits)
    {
        var sum = Start;
        foreach (var trait in traits) { sum += Points[(int)trait]; }
        return sum;
    }
}
