using IsfTracker.Core.Claims.Judging;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Fitting;

/// <summary>Fits which stance the signs and the surroundings give: first the signs, each passage alone, then the surroundings, with likelihoods of articles the first fit had not seen.</summary>
internal sealed class StanceFit
{
    private const int Folds = 5;
    private const int Seen = 4;
    private const double Ridge = 4;
    private const double AroundRidge = 0.003;
    private const double AroundRate = 0.3;
    private const int AroundRounds = 400;

    private readonly Vocabulary vocabulary;
    private readonly SoftmaxFit own;
    private readonly double[] around = new double[Surroundings.Names.Count];
    private StanceOdds start;

    public StanceFit(IReadOnlyList<Example> examples)
    {
        (own, vocabulary) = FitOwn(examples);
        FitAround(examples);
    }

    /// <summary>Where the weighing of surroundings starts.</summary>
    public IEnumerable<double> Start => Enumerable.Range(0, StanceOdds.Count).Select(stance => start[stance]);

    /// <summary>What each kind of surroundings counts.</summary>
    public IEnumerable<(string Name, double Weight)> Around => Surroundings.Names.Zip(around);

    /// <summary>What each sign adds to each stance.</summary>
    public IEnumerable<(string Name, double[] Weights)> SignWeights =>
        vocabulary.Names.Select((name, number) => (name, Enumerable.Range(0, StanceOdds.Count).Select(stance => own[stance, number]).ToArray()));

    private static (SoftmaxFit, Vocabulary) FitOwn(IEnumerable<Example> examples)
    {
        var data = examples.SelectMany(example => Labelled(example).Select(index => (Names: example.Signs[index], example.Labels[index]!.Stance, example.Source.Weight))).ToList();
        var known = new Vocabulary(data.Select(each => each.Names), Seen);
        return (new SoftmaxFit(StanceOdds.Count, known.Names.Count, Ridge).Fit([.. data.Select(each => (known.Of(each.Names), (int)StanceOf(each.Stance), each.Weight))]), known);
    }

    private static Stance StanceOf(string code) => Enum.Parse<Stance>(code, ignoreCase: true);

    private static IEnumerable<int> Labelled(Example example) =>
        Enumerable.Range(0, example.Drafts.Count).Where(index => example.Labels[index] is not null && !Surroundings.IsFixed(example.Drafts[index]));

    /// <summary>A few shared weights, by plain gradient descent.</summary>
    private void FitAround(IReadOnlyList<Example> examples)
    {
        var (articles, passages) = (examples.Where(example => example.Drafts.Count > 1).ToList(), examples.Where(example => example.Drafts.Count <= 1).ToList());
        var data = new List<(StanceOdds[] Around, Stance Stance)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var (fit, known) = FitOwn([.. articles.Where((_, place) => place % Folds != fold), .. passages]);
            foreach (var example in articles.Where((_, place) => place % Folds == fold)) { data.AddRange(AroundOf(example, fit, known)); }
        }
        around[0] = 1;
        for (var round = 0; round < AroundRounds; round++) { Descend(data); }
    }

    private static IEnumerable<(StanceOdds[], Stance)> AroundOf(Example example, SoftmaxFit fit, Vocabulary known)
    {
        var chances = new double[StanceOdds.Count];
        var likelihoods = new StanceOdds?[example.Drafts.Count];
        for (var index = 0; index < likelihoods.Length; index++)
        {
            if (!example.Drafts[index].IsChosen) { continue; }
            if (Surroundings.IsFixed(example.Drafts[index])) { likelihoods[index] = StanceJudge.Silent; continue; }
            fit.Chances(known.Of(example.Signs[index]), chances);
            likelihoods[index] = StanceOdds.From(chances);
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
            var points = start;
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
        start.Add(lean, -AroundRate);
        start.Add(start, -AroundRate * AroundRidge);
    }
}
