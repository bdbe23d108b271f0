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
}
