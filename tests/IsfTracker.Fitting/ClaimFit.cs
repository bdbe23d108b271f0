using IsfTracker.Core.Claims.Passages;

namespace IsfTracker.Fitting;

/// <summary>Fits what each trait and each sign adds to the log-odds that a passage is a claim.</summary>
internal sealed class ClaimFit
{
    private const double Ridge = 6;
    private const int Seen = 5;
    private const string TraitMark = "t:";
    private const string Bias = TraitMark + "Bias";
    private static readonly PassageTrait[] Traits = Enum.GetValues<PassageTrait>();

    private readonly Vocabulary vocabulary;
    private readonly SoftmaxFit fit;

    public ClaimFit(IEnumerable<Example> examples)
    {
        var data = examples.Where(example => !example.Source.OnlyStances).SelectMany(example => Enumerable.Range(0, example.Drafts.Count).Where(index => IsAsked(example, index))
            .Select(index => (Names: NamesOf(example, index), Kind: example.Labels[index] is null ? 0 : 1, example.Source.Weight))).ToList();
        vocabulary = new Vocabulary(data.Select(each => each.Names), Seen);
        fit = new SoftmaxFit(2, vocabulary.Names.Count, Ridge).Fit([.. data.Select(each => (vocabulary.Of(each.Names), each.Kind, each.Weight))]);
    }

    /// <summary>The weight of each trait.</summary>
    public IEnumerable<(string Name, double Weight)> TraitWeights => All().Where(row => row.Name.StartsWith(TraitMark, StringComparison.Ordinal)).Select(row => (row.Name[TraitMark.Length..], row.Weight));

    /// <summary>The weight of each sign.</summary>
    public IEnumerable<(string Name, double Weight)> SignWeights => All().Where(row => !row.Name.StartsWith(TraitMark, StringComparison.Ordinal));

    private IEnumerable<(string Name, double Weight)> All() => vocabulary.Names.Select((name, number) => (name, fit[1, number] - fit[0, number]));

    private static string[] NamesOf(Example example, int index) =>
        [Bias, .. Traits.Where(trait => example.Traits[index].Has(trait)).Select(trait => TraitMark + trait), .. example.Signs[index]];

    /// <summary>Titles are learnt from, though no reader expects them to be found: they tell where an article stands.</summary>
    private static bool IsAsked(Example example, int index) =>
        example.Labels[index] is not { IsOpen: true, Kind: not "headline" } && !Selection.IsRuledOut(example.Traits[index]);
}
