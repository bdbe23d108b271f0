namespace IsfTracker.Core.Statements;

/// <summary>Joins claims that report one speech act. A pure function of the set: the order of the input does not matter.</summary>
public static class StatementGrouping
{
    public static IReadOnlyList<Statement> Group(IReadOnlyCollection<Evidence> claims)
    {
        _ = claims;
        return [];
    }
}
