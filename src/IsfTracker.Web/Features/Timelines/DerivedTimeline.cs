using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Web.Features.Statements;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>What an actor's claims come to from a vantage, with the ways back from a claim to its statement. The timeline is derived when it is first asked for.</summary>
internal sealed class DerivedTimeline
{
    private readonly HeldStatements held;
    private readonly Vantage vantage;
    private readonly Lazy<Timeline> timeline;
    private readonly Lazy<IReadOnlyList<StatementItem>> statements;
    private readonly Lazy<Dictionary<string, StatementItem>> byId;
    private readonly Lazy<HashSet<string>> heard;

    public DerivedTimeline(string actor, Vantage vantage, HeldStatements held, ConditionOrder conditions)
    {
        (this.vantage, this.held) = (vantage, held);
        timeline = new(() => conditions.Apply(TimelineDerivation.Derive(actor, [.. held.Statements.Where(HasHeard)])));
        statements = new(() => [.. Timeline.Statements.Select(StatementItems.Of)]);
        byId = new(() => Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal));
        heard = new(() => held.Statements.SelectMany(HeardOf).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal));
    }

    public Timeline Timeline => timeline.Value;

    /// <summary>By time.</summary>
    public IReadOnlyList<StatementItem> Statements => statements.Value;

    /// <summary>Ids of the claims that can be seen; not to be asked for where the vantage has no date of saying, since all can be.</summary>
    public IReadOnlyCollection<string> Heard => vantage.AsOf is null ? [] : heard.Value;

    /// <summary>How many claims there are.</summary>
    public int Claims => held.ByClaim.Count;

    /// <summary>Id of the statement that a claim reports, or would if it had not been rejected in review. It takes no timeline to tell.</summary>
    public string? FindStatementIdOf(string claim) => held.ByClaim.GetValueOrDefault(claim) is { } statement && HasHeard(statement) ? statement.Id : null;

    /// <summary>The statement itself.</summary>
    public StatementItem? FindStatementOf(string claim) => FindStatementIdOf(claim) is { } id ? byId.Value[id] : null;

    /// <summary>The statement of that id, or of the member that shares it.</summary>
    public StatementItem? FindStatement(string id) =>
        byId.Value.GetValueOrDefault(id) ?? (id.StartsWith("s-", StringComparison.Ordinal) ? FindStatementOf(string.Concat("c-", id.AsSpan(2))) : null);

    // When each was said is for the whole statement to tell, so that this comes after grouping.
    private bool HasHeard(Statement statement) => vantage.HasHeard(statement.SaidOn.Earliest);

    private IEnumerable<Evidence> HeardOf(Statement statement)
    {
        var claims = statement.Members.Select(member => member.Claim).Concat(statement.Rejected);
        return HasHeard(statement) ? claims : claims.Where(claim => vantage.HasHeard((claim.SaidOn ?? claim.Published.On)?.Earliest ?? DateOnly.MinValue));
    }
}
