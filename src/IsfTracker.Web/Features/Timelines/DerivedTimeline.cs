using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Web.Features.Statements;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>What an actor's claims come to from a vantage, with the ways back from a claim to its statement.</summary>
internal sealed class DerivedTimeline
{
    private readonly Dictionary<string, StatementItem> byClaim;
    private readonly HashSet<string> heard;

    public DerivedTimeline(string actor, Vantage vantage, IReadOnlyCollection<Evidence> evidence, IReadOnlyList<Statement> grouped, ConditionOrder conditions)
    {
        // When each was said is for the whole statement to tell, so that this comes after grouping.
        var statements = grouped.Where(statement => vantage.HasHeard(statement.SaidOn.Earliest)).ToList();
        Timeline = conditions.Apply(TimelineDerivation.Derive(actor, statements));
        Statements = [.. Timeline.Statements.Select(StatementItems.Of)];
        byClaim = Statements.SelectMany(statement => statement.Claims.Concat(statement.Rejected).Select(claim => (claim, statement)))
            .DistinctBy(pair => pair.claim).ToDictionary(pair => pair.claim, pair => pair.statement, StringComparer.Ordinal);
        heard = evidence.Where(claim => byClaim.ContainsKey(claim.Id) || vantage.HasHeard(DayOf(claim))).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
    }

    public Timeline Timeline { get; }

    /// <summary>By time.</summary>
    public IReadOnlyList<StatementItem> Statements { get; }

    /// <summary>Ids of the claims that can be seen.</summary>
    public IReadOnlyCollection<string> Heard => heard;

    /// <summary>The statement that a claim reports, or would if it had not been rejected in review.</summary>
    public StatementItem? FindStatementOf(string claim) => byClaim.GetValueOrDefault(claim);

    /// <summary>The statement of that id, or of the member that shares it.</summary>
    public StatementItem? FindStatement(string id) =>
        Statements.FirstOrDefault(statement => statement.Id == id)
        ?? (id.StartsWith("s-", StringComparison.Ordinal) ? byClaim.GetValueOrDefault(string.Concat("c-", id.AsSpan(2))) : null);

    private static DateOnly DayOf(Evidence claim) => (claim.SaidOn ?? claim.Published.On)?.Earliest ?? DateOnly.MinValue;
}
