using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Statements;

namespace IsfTracker.Core.Timelines;

/// <summary>The history of each condition in the declared lane.</summary>
internal static class ConditionHistories
{
    /// <summary>
    /// Every declared position that names a condition states it, also one that did not move the lane. A refusal states none: the
    /// matters it names would not lift it, so they stay with the statement alone and nothing stands while a refusal stands.
    /// </summary>
    public static IReadOnlyList<ConditionHistory> Of(IReadOnlyList<Statement> statements, IReadOnlyList<Position> declared) =>
    [
        .. statements.Where(States)
            .SelectMany(statement => statement.Conditions.Select(code => (Code: code, Statement: statement)))
            .GroupBy(pair => pair.Code, pair => pair.Statement, StringComparer.Ordinal)
            .Select(group => History(group.Key, [.. group], declared))
            .OrderBy(history => history.FirstStated).ThenBy(history => history.Code, StringComparer.Ordinal),
    ];

    private static bool States(Statement statement) =>
        statement is { Lane: Lane.Declared, Kind: ClaimKind.Position or ClaimKind.Headline, Members.Count: > 0, Stance: not Stance.Declined };

    private static ConditionHistory History(string code, IReadOnlyList<Statement> statements, IReadOnlyList<Position> declared)
    {
        Edtf first = statements[0].SaidOn, last = statements[^1].SaidOn;
        var standing = declared.Count > 0 && declared[^1].Conditions.Contains(code, StringComparer.Ordinal);
        return new ConditionHistory(code, first, last, standing, [.. statements.Select(statement => statement.Id)]);
    }
}
