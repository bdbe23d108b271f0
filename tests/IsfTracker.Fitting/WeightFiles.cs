using System.Globalization;
using IsfTracker.Core.Claims.Judging;

namespace IsfTracker.Fitting;

/// <summary>Writes the fitted weights as the program reads them: in hundredths, a row for each trait or sign; what weighs next to nothing is left out.</summary>
internal static class WeightFiles
{
    private const double Least = 0.05;

    public static void Write(string folder, ClaimFit claims, StanceFit stances)
    {
        File.WriteAllLines(Path.Combine(folder, "trait-weights.txt"), claims.TraitWeights.Select(row => Row(row.Name, [row.Weight])));
        File.WriteAllLines(Path.Combine(folder, "sign-weights.txt"), [Row(SignWeights.Start, stances.Start), .. stances.Around.Select(row => Row("@" + row.Name, [row.Weight])), .. SignRows(claims, stances)]);
    }

    private static IEnumerable<string> SignRows(ClaimFit claims, StanceFit stances)
    {
        var claim = claims.SignWeights.ToDictionary(row => row.Name, row => row.Weight);
        var stance = stances.SignWeights.ToDictionary(row => row.Name, row => row.Weights);
        return claim.Keys.Union(stance.Keys).Order(StringComparer.Ordinal)
            .Select(name => (Name: name, Weights: (double[])[claim.GetValueOrDefault(name), .. stance.GetValueOrDefault(name, new double[StanceOdds.Count])]))
            .Where(row => row.Weights.Any(weight => Math.Abs(weight) >= Least))
            .Select(row => Row(row.Name, row.Weights));
    }

    private static string Row(string name, IEnumerable<double> weights) =>
        name + "\t" + string.Join(' ', weights.Select(weight => ((int)Math.Round(weight * 100)).ToString(CultureInfo.InvariantCulture)));
}
