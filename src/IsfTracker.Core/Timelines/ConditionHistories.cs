using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
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
        var standing = declared.Count > 0 && Carries(declared[^1], code);
        return new ConditionHistory(code, statements[0].SaidOn, statements[^1].SaidOn, standing, [.. statements.Select(statement => statement.Id)])
        {
            Steps = [.. Steps(code, statements, declared).OrderBy(step => step.On).ThenBy(step => step.Change == ConditionChange.Dropped ? 0 : 1)],
        };
    }

    private static IEnumerable<ConditionStep> Steps(string code, IReadOnlyList<Statement> statements, IReadOnlyList<Position> declared)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            yield return new ConditionStep(i == 0 ? ConditionChange.Stated : ConditionChange.Restated, statements[i].SaidOn, statements[i].Id);
        }
        foreach (var (before, after) in declared.Zip(declared.Skip(1)))
        {
            if (Carries(before, code) && !Carries(after, code)) { yield return new ConditionStep(ConditionChange.Dropped, after.From, after.Statements[0]); }
        }
    }

    private static bool Carries(Position position, string code) => position.Conditions.Contains(code, StringComparer.Ordinal);
}
