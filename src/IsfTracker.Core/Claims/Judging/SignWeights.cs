using System.Collections.Frozen;
using System.Globalization;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>What each sign says: whether a passage is a claim, and which stance it gives. Fitted to labelled articles; decision 0012 tells how.</summary>
internal sealed class SignWeights
{
    /// <summary>The row that every passage starts from when its surroundings are weighed.</summary>
    public const string Start = "@start";

    private const char AroundMark = '@';
    private const double Unit = 100;

    private readonly FrozenDictionary<ulong, SignWeight> rows;
    private readonly double[] around = new double[Surroundings.Names.Count];
    private readonly StanceOdds start;

    private SignWeights(IEnumerable<string> lines)
    {
        var all = new Dictionary<ulong, SignWeight>();
        foreach (var line in lines)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var (name, numbers) = (line[..tab], Array.ConvertAll(line[(tab + 1)..].Split(' '), number => int.Parse(number, CultureInfo.InvariantCulture) / Unit));
            if (name == Start) { start = StanceOdds.From(numbers); }
            else if (name[0] == AroundMark) { around[Surroundings.IndexOf(name[1..])] = numbers[0]; }
            else { all.Add(Signs.HashOf(name), new SignWeight(numbers[0], StanceOdds.From(numbers.AsSpan(1)))); }
        }
        rows = all.ToFrozenDictionary();
    }

    public static SignWeights Shared { get; } = Load();

    public bool TryGet(in Sign sign, out SignWeight weight) => rows.TryGetValue(sign.Hash, out weight);

    /// <summary>What the signs add to the log-odds that the passage is a claim.</summary>
    public double ClaimOf(IReadOnlyList<Sign> signs)
    {
        var sum = 0.0;
        foreach (var sign in signs)
        {
            if (TryGet(sign, out var weight)) { sum += weight.Claim; }
        }
        return sum;
    }

    /// <summary>The likelihood of each stance by the signs of the passage alone.</summary>
    public StanceOdds StanceOf(IReadOnlyList<Sign> signs)
    {
        var sum = new StanceOdds();
        foreach (var sign in signs)
        {
            if (TryGet(sign, out var weight)) { sum.Add(weight.Stance); }
        }
        return sum.ToLikelihoods();
    }

    /// <summary>The likelihood of each stance when the surroundings are weighed too.</summary>
    public StanceOdds Weigh(ReadOnlySpan<StanceOdds> evidence)
    {
        var sum = start;
        for (var kind = 0; kind < evidence.Length; kind++) { sum.Add(evidence[kind], around[kind]); }
        return sum.ToLikelihoods();
    }

    private static SignWeights Load()
    {
        using var stream = typeof(SignWeights).Assembly.GetManifestResourceStream("sign-weights.txt")!;
        using var reader = new StreamReader(stream);
        return new SignWeights(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}

/// <summary>What one sign adds to the log-odds of a claim, and to the points of each stance.</summary>
internal readonly record struct SignWeight(double Claim, StanceOdds Stance);
