using System.Collections.Frozen;
using System.Globalization;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>What each sign adds to the points of each stance. Fitted to labelled articles; decision 0012 tells how.</summary>
internal sealed class StanceWeights
{
    private const double Unit = 100;
    private const char AroundMark = '@';

    private readonly FrozenDictionary<ulong, StanceOdds> points;
    private readonly double[] around = new double[Surroundings.Names.Count];

    private StanceWeights(IEnumerable<string> lines)
    {
        var all = new Dictionary<ulong, StanceOdds>();
        foreach (var line in lines)
        {
            var (name, numbers) = (line[..line.IndexOf('\t', StringComparison.Ordinal)], line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..].Split(' '));
            if (name[0] == AroundMark && name != Bias) { around[Surroundings.IndexOf(name[1..])] = Read(numbers[0]); }
            else { all.Add(Signs.HashOf(name), ReadOdds(numbers)); }
        }
        points = all.ToFrozenDictionary();
    }

    public const string Bias = "@bias";

    public static StanceWeights Shared { get; } = Load();

    /// <summary>What each kind of surroundings counts, in the order of <see cref="Surroundings.Names"/>.</summary>
    public ReadOnlySpan<double> Around => around;

    /// <summary>What every passage starts from when its surroundings are weighed.</summary>
    public StanceOdds Start => points.GetValueOrDefault(Signs.HashOf(Bias));

    public bool TryGet(in Sign sign, out StanceOdds odds) => points.TryGetValue(sign.Hash, out odds);

    /// <summary>The points of a passage by its own signs.</summary>
    public StanceOdds Of(IReadOnlyList<Sign> signs)
    {
        var sum = new StanceOdds();
        foreach (var sign in signs)
        {
            if (TryGet(sign, out var odds)) { sum.Add(odds); }
        }
        return sum;
    }

    private static StanceWeights Load()
    {
        using var stream = typeof(StanceWeights).Assembly.GetManifestResourceStream("stance-weights.txt")!;
        using var reader = new StreamReader(stream);
        return new StanceWeights(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static StanceOdds ReadOdds(string[] numbers)
    {
        var odds = new StanceOdds();
        for (var stance = 0; stance < StanceOdds.Count; stance++) { odds[stance] = Read(numbers[stance]); }
        return odds;
    }

    private static double Read(string number) => int.Parse(number, CultureInfo.InvariantCulture) / Unit;
}
