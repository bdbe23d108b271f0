namespace IsfTracker.Fitting;

/// <summary>Multinomial logistic regression over sparse signs, fitted by AdaGrad; the same every time.</summary>
/// <param name="ridge">How strongly each weight is drawn to nothing, however often its sign is seen.</param>
internal sealed class SoftmaxFit(int classes, int signs, double ridge)
{
    private const int Rounds = 30;
    private const double Rate = 0.15;
    private const double Calm = 0.1;
    private const int Seed = 7;

    private readonly double[] weights = new double[classes * signs];

    /// <summary>The share of the ridge that each sighting of a sign carries.</summary>
    private readonly double[] pull = new double[signs];

    public double this[int kind, int sign] => weights[(sign * classes) + kind];

    public SoftmaxFit Fit(IReadOnlyList<(int[] Signs, int Kind, double Weight)> examples)
    {
        foreach (var sign in examples.SelectMany(example => example.Signs)) { pull[sign]++; }
        for (var sign = 0; sign < signs; sign++) { pull[sign] = ridge / pull[sign]; }
        var sums = new double[weights.Length];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(Seed);
        var chances = new double[classes];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                Chances(examples[index].Signs, chances);
                Learn(examples[index], chances, sums);
            }
        }
        return this;
    }

    private void Learn((int[] Signs, int Kind, double Weight) example, double[] chances, double[] sums)
    {
        foreach (var sign in example.Signs)
        {
            for (var kind = 0; kind < classes; kind++)
            {
                var at = (sign * classes) + kind;
                var slope = (example.Weight * (chances[kind] - (kind == example.Kind ? 1 : 0))) + (pull[sign] * weights[at]);
                sums[at] += slope * slope;
                weights[at] -= Rate * slope / Math.Sqrt(sums[at] + Calm);
            }
        }
    }

    public void Chances(int[] present, double[] chances)
    {
        Array.Clear(chances);
        foreach (var sign in present)
        {
            for (var kind = 0; kind < classes; kind++) { chances[kind] += weights[(sign * classes) + kind]; }
        }
        var (most, sum) = (chances.Max(), 0.0);
        for (var kind = 0; kind < classes; kind++) { sum += chances[kind] = Math.Exp(chances[kind] - most); }
        for (var kind = 0; kind < classes; kind++) { chances[kind] /= sum; }
    }
}
