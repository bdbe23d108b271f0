using System.Globalization;

namespace IsfTracker.Core.Claims.Passages;

/// <summary>What each trait adds to the log-odds that a passage tells the actor's position: fitted to labelled articles by logistic regression (decision 0008).</summary>
internal static class Weights
{
    private const string Bias = "Bias";
    private const double Unit = 100;

    private static readonly double Start;
    private static readonly double[] Points = new double[Enum.GetValues<PassageTrait>().Length];

    static Weights()
    {
        using var stream = typeof(Weights).Assembly.GetManifestResourceStream("trait-weights.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var points = int.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture) / Unit;
            if (line[..tab] == Bias) { Start = points; }
            else { Points[(int)Enum.Parse<PassageTrait>(line.AsSpan(0, tab))] = points; }
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
