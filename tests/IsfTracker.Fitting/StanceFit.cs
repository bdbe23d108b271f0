using System.Globalization;
using IsfTracker.Core.Claims.Judging;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Fitting;

/// <summary>Fits the weights of <see cref="StanceWeights"/>: first of the signs, each passage alone, then of the surroundings, with likelihoods of articles the first fit had not seen.</summary>
internal sealed class StanceFit
{
    private const int Folds = 5;
    private const int Seen = 3;
    private const double Ridge = 0.05;
    private const double AroundRidge = 0.003;
    private const double AroundRate = 0.3;
    private const int AroundRounds = 400;

    private readonly Dictionary<Example, string[][]> signs = [];
    private readonly string[] names;
    private readonly SoftmaxFit own;
    private readonly double[] around = new double[Surroundings.Names.Count];
    private StanceOdds bias;

    public StanceFit(IReadOnlyList<Example> examples)
    {
        foreach (var example in examples) { signs[example] = [.. example.Drafts.Select(draft => NamesOf(example, draft))]; }
        (own, names) = FitOwn(examples);
        FitAround([.. examples.Where(example => example.Drafts.Count > 1)]);
    }

    /// <summary>The fitted weights as the program reads them, in hundredths; signs that weigh nothing are left out.</summary>
    public IEnumerable<string> Lines()
    {
        yield return StanceWeights.Bias + "\t" + Hundredths(Enumerable.Range(0, StanceOdds.Count).Select(stance => bias[stance]));
        for (var kind = 0; kind < around.Length; kind++) { yield return $"@{Surroundings.Names[kind]}\t{Hundredths([around[kind]])}"; }
        for (var sign = 0; sign < names.Length; sign++)
        {
            var weights = Enumerable.Range(0, StanceOdds.Count).Select(stance => own[stance, sign]).ToList();
            if (weights.Any(weight => Math.Abs(weight) >= 0.05)) { yield return names[sign] + "\t" + Hundredths(weights); }
        }
    }

    private static string Hundredths(IEnumerable<double> weights) => string.Join(' ', weights.Select(weight => ((int)Math.Round(weight * 100)).ToString(CultureInfo.InvariantCulture)));

    private static string[] NamesOf(Example example, Core.Claims.ClaimDraft draft)
    {
        var all = new Signs(named: true);
        StanceSigns.AddTo(all, example.Article, example.Subjects, draft);
        return [.. all.Names];
    }

    private (SoftmaxFit, string[]) FitOwn(IEnumerable<Example> examples)
    {
        var data = examples.SelectMany(example => Labelled(example).Select(index => (Names: signs[example][index], example.Labels[index]!.Stance, example.Source.Weight))).ToList();
        string[] known = [.. data.SelectMany(each => each.Names.Distinct()).GroupBy(name => name).Where(group => group.Count() >= Seen).Select(group => group.Key).Order(StringComparer.Ordinal)];
        var numbers = known.Select((name, number) => (name, number)).ToDictionary(pair => pair.name, pair => pair.number);
        var fit = new SoftmaxFit(StanceOdds.Count, known.Length, Ridge);
        return (fit.Fit([.. data.Select(each => (Numbers(each.Names, numbers), (int)StanceOf(each.Stance), each.Weight))]), known);
    }

    private static int[] Numbers(string[] present, Dictionary<string, int> numbers) => [.. present.Where(numbers.ContainsKey).Select(name => numbers[name])];

    private static Stance StanceOf(string code) => Enum.Parse<Stance>(code, ignoreCase: true);

    private static IEnumerable<int> Labelled(Example example) =>
        Enumerable.Range(0, example.Drafts.Count).Where(index => example.Labels[index] is not null && !Surroundings.IsFixed(example.Drafts[index]));

    /// <summary>A few shared weights, by plain gradient descent.</summary>
    private void FitAround(IReadOnlyList<Example> examples)
    {
        var data = new List<(StanceOdds[] Around, Stance Stance)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var (fit, known) = FitOwn(examples.Where((_, place) => place % Folds != fold));
            var numbers = known.Select((name, number) => (name, number)).ToDictionary(pair => pair.name, pair => pair.number);
            foreach (var example in examples.Where((_, place) => place % Folds == fold)) { data.AddRange(AroundOf(example, fit, numbers)); }
        }
        around[0] = 1;
        for (var round = 0; round < AroundRounds; round++) { Descend(data); }
    }

    private IEnumerable<(StanceOdds[], Stance)> AroundOf(Example example, SoftmaxFit fit, Dictionary<string, int> numbers)
    {
        var chances = new double[StanceOdds.Count];
        var likelihoods = new StanceOdds?[example.Drafts.Count];
        for (var index = 0; index < likelihoods.Length; index++)
        {
            if (!example.Drafts[index].IsChosen) { continue; }
            if (Surroundings.IsFixed(example.Drafts[index])) { likelihoods[index] = StanceJudge.Silent; continue; }
            fit.Chances(Numbers(signs[example][index], numbers), chances);
            var odds = new StanceOdds();
            for (var stance = 0; stance < StanceOdds.Count; stance++) { odds[stance] = chances[stance]; }
            likelihoods[index] = odds;
        }
        var surroundings = new Surroundings(example.Article, example.Drafts, likelihoods);
        return [.. Labelled(example).Where(index => likelihoods[index] is not null).Select(index => (surroundings.Of(index), StanceOf(example.Labels[index]!.Stance)))];
    }

    private void Descend(List<(StanceOdds[] Around, Stance Stance)> data)
    {
        var slopes = new double[around.Length];
        var lean = new StanceOdds();
        foreach (var (evidence, stance) in data)
        {
            var points = bias;
            for (var kind = 0; kind < around.Length; kind++) { points.Add(evidence[kind], around[kind]); }
            var error = points.ToLikelihoods();
            error[(int)stance] -= 1;
            lean.Add(error, 1.0 / data.Count);
            for (var kind = 0; kind < around.Length; kind++)
            {
                for (var each = 0; each < StanceOdds.Count; each++) { slopes[kind] += error[each] * evidence[kind][each] / data.Count; }
            }
        }
        for (var kind = 0; kind < around.Length; kind++) { around[kind] -= AroundRate * (slopes[kind] + (AroundRidge * around[kind])); }
        bias.Add(lean, -AroundRate);
        bias.Add(bias, -AroundRate * AroundRidge);
    }
}
