using IsfTracker.Core.Dates;
using IsfTracker.Core.Statements;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>Statements that follow what is held, when they are asked for.</summary>
/// <param name="publishedBy">Only of what had been published by then; null for all.</param>
internal sealed class HeldView(Edtf? publishedBy)
{
    private readonly GroupedClaims grouped = new();
    private readonly Dictionary<string, IReadOnlyList<Evidence>> changed = new(StringComparer.Ordinal);
    private readonly Vantage vantage = Vantage.Today with { PublishedBy = publishedBy };

    public Edtf? PublishedBy => publishedBy;

    public Verdicts Verdicts { get; private set; } = Verdicts.None;

    /// <summary>Takes an article up as it is now.</summary>
    public void Take(string article, IReadOnlyList<Evidence> claims) =>
        changed[article] = publishedBy is null ? claims : [.. claims.Where(claim => vantage.HasRead(claim.Published.On?.Earliest ?? DateOnly.MinValue))];

    /// <summary>Takes up what review says of claims that belong together, or do not.</summary>
    public void Say(Verdicts verdicts) => Verdicts = verdicts;

    public HeldStatements Tell(long version)
    {
        grouped.Change(changed, Verdicts);
        changed.Clear();
        return HeldStatements.Of(version, grouped);
    }

    /// <summary>Tells what was held when some articles were other ones, and is again as it was.</summary>
    /// <param name="then">The claims of each of these articles as they were; none for one that was not there.</param>
    /// <param name="now">The same as they are; none for one that is no more.</param>
    /// <param name="verdicts">What review had said.</param>
    public HeldStatements TellPast(long version, IReadOnlyList<IReadOnlyList<Evidence>> then, IReadOnlyList<IReadOnlyList<Evidence>> now, Verdicts verdicts)
    {
        var (held, both) = (Verdicts, then.Zip(now).Where(pair => pair.First.Count + pair.Second.Count > 0).ToList());
        try
        {
            foreach (var (before, after) in both) { Take(before.Concat(after).First().Article, before); }
            Say(verdicts);
            return Tell(version);
        }
        finally
        {
            foreach (var (before, after) in both) { Take(before.Concat(after).First().Article, after); }
            Say(held);
            Tell(version);
        }
    }
}
