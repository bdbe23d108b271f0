namespace IsfTracker.Fitting;

/// <summary>The signs seen often enough to learn from, by number.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers;

    public Vocabulary(IEnumerable<IEnumerable<string>> examples, int least)
    {
        Names = [.. examples.SelectMany(names => names.Distinct()).GroupBy(name => name).Where(group => group.Count() >= least).Select(group => group.Key).Order(StringComparer.Ordinal)];
        numbers = Names.Select((name, number) => (name, number)).ToDictionary(pair => pair.name, pair => pair.number);
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The numbers of the known ones among the names.</summary>
    public int[] Of(IEnumerable<string> names) => [.. names.Where(numbers.ContainsKey).Select(name => numbers[name])];
}
