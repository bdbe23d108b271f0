namespace IsfTracker.Core.Statements;

/// <summary>Joins claims that report one speech act. A pure function of the set: the order of the input does not matter.</summary>
public static class StatementGrouping
{
    public static IReadOnlyList<Statement> Group(IReadOnlyCollection<Evidence> claims) => Group(claims, Verdicts.None);

    /// <param name="verdicts">What review said of claims that belong together, or do not.</param>
    public static IReadOnlyList<Statement> Group(IReadOnlyCollection<Evidence> claims, Verdicts verdicts) =>
    [
        .. claims.GroupBy(claim => claim.Actor, StringComparer.Ordinal).OrderBy(actor => actor.Key, StringComparer.Ordinal)
            .SelectMany(actor => Of(actor, verdicts).Statements),
    ];

    private static GroupedClaims Of(IEnumerable<Evidence> claims, Verdicts verdicts)
    {
        var grouped = new GroupedClaims();
        grouped.Change(claims, verdicts);
        return grouped;
    }
}
