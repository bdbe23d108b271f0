namespace IsfTracker.Core.Statements;

/// <summary>Claims that review put together: where they go, all of them go, and never beside those they were parted from.</summary>
internal sealed class Judgement(int number)
{
    private readonly HashSet<int> apart = [];

    public int Number { get; } = number;

    public void PartFrom(Judgement other)
    {
        apart.Add(other.Number);
        other.apart.Add(Number);
    }

    public bool IsApart(Judgement other) => apart.Contains(other.Number);

    public static bool AreApart(IReadOnlyCollection<Judgement> one, IReadOnlyCollection<Judgement> other) =>
        one.Count > 0 && other.Count > 0 && one.Any(judgement => other.Any(judgement.IsApart));
}
