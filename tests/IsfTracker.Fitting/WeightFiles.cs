using System.Globalization;
using IsfTracker.Core.Claims.Judging;

namespace IsfTracker.Fitting;

/// <summary>Writes the fitted weights as the program reads them: in hundredths, a row for each trait or sign; what weighs next to nothing is left out. The stems beside them name the words that the next fit learns of.</summary>
internal static class WeightFiles
{
    private const double Least = 0.05;

    private const string WordMark = "w:", StemMark = "s:";

    public static void Write(string folder, IReadOnlyList<Example> examples)
    {
        var (claims, stances) = (new ClaimFit(examples), new StanceFit(examples));
        var stems = WordStems.Of(examples).ToList();
        File.WriteAllLines(Path.Combine(folder, "word-stems.txt"), stems.Select(row => $"{row.Word}\t{row.Stem}"));
        File.WriteAllLines(Path.Combine(folder, "trait-weights.txt"), claims.TraitWeights.Select(row => Row(row.Name, [row.Weight])));
        File.WriteAllLines(Path.Combine(folder, "sign-weights.txt"), [Row(SignWeights.Start, stances.Start), .. stances.Around.Select(row => Row("@" + row.Name, [row.Weight])), .. SignRows(claims, stances, stems)]);
    }

    private static IEnumerable<string> SignRows(ClaimFit claims, StanceFit stances, IEnumerable<(string Word, string Stem)> stems)
    {
        var claim = claims.SignWeights.ToDictionary(row => row.Name, row => row.Weight);
        var stance = stances.SignWeights.ToDictionary(row => row.Name, row => row.Weights);
        var all = claim.Keys.Union(stance.Keys).ToDictionary(name => name, name => (double[])[claim.GetValueOrDefault(name), .. stance.GetValueOrDefault(name, new double[StanceOdds.Count])]);
        Fold(all, stems);
        return all.Where(row => row.Value.Any(weight => Math.Abs(weight) >= Least)).OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => Row(row.Key, row.Value));
    }

    /// <summary>Adds what a stem says to each of its words: the program looks for the words alone.</summary>
    private static void Fold(Dictionary<string, double[]> rows, IEnumerable<(string Word, string Stem)> stems)
    {
        foreach (var (word, stem) in stems)
        {
            var own = rows.GetValueOrDefault(WordMark + word, new double[1 + StanceOdds.Count]);
            if (rows.TryGetValue(StemMark + stem, out var shared)) { rows[WordMark + word] = [.. own.Zip(shared, (left, right) => left + right)]; }
        }
        foreach (var name in rows.Keys.Where(name => name.StartsWith(StemMark, StringComparison.Ordinal)).ToList()) { rows.Remove(name); }
    }

    private static string Row(string name, IEnumerable<double> weights) =>
        name + "\t" + string.Join(' ', weights.Select(weight => ((int)Math.Round(weight * 100)).ToString(CultureInfo.InvariantCulture)));
}
