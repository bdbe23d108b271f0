using System.Globalization;
using IsfTracker.Core.Claims.Passages;

namespace IsfTracker.Fitting;

/// <summary>Fits the weights of <see cref="Weights"/>: what each trait adds to the log-odds that a passage is a claim.</summary>
internal sealed class TraitFit
{
    private const double Ridge = 0.02;
    private static readonly PassageTrait[] Traits = Enum.GetValues<PassageTrait>();

    private readonly SoftmaxFit fit;

    public TraitFit(IReadOnlyList<Example> examples)
    {
        var data = examples.Where(example => !example.Source.OnlyStances).SelectMany(example => Enumerable.Range(0, example.Drafts.Count).Where(index => IsAsked(example, index))
            .Select(index => (Numbers(example.Traits[index]), example.Labels[index] is null ? 0 : 1, example.Source.Weight))).ToList();
        fit = new SoftmaxFit(2, Traits.Length + 1, Ridge).Fit(data);
    }

    public IEnumerable<string> Lines()
    {
        yield return Line("Bias", Traits.Length);
        for (var trait = 0; trait < Traits.Length; trait++) { yield return Line(Traits[trait].ToString(), trait); }
    }

    private string Line(string name, int sign) => $"{name}\t{((int)Math.Round((fit[1, sign] - fit[0, sign]) * 100)).ToString(CultureInfo.InvariantCulture)}";

    private static bool IsAsked(Example example, int index) =>
        example.Labels[index] is not { IsOpen: true } && !example.Traits[index].Has(PassageTrait.Heading) && !Selection.IsRuledOut(example.Traits[index]);

    private static int[] Numbers(TraitSet traits) => [.. Traits.Where(trait => traits.Has(trait)).Select(trait => (int)trait), Traits.Length];
}
