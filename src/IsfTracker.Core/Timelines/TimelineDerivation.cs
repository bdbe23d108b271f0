using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;

namespace IsfTracker.Core.Timelines;

/// <summary>Derives the timeline from statements: one pure function. The order of the input does not matter.</summary>
public static class TimelineDerivation
{
    public static Timeline Derive(string actor, IReadOnlyList<Statement> statements)
    {
        var own = statements.Where(statement => statement.Actor == actor)
            .OrderBy(statement => statement.SaidOn).ThenBy(statement => statement.Id, StringComparer.Ordinal).ToList();
        var reasons = own.ToDictionary(statement => statement.Id, Excluded, StringComparer.Ordinal);
        var declared = LaneWalk.Of(Lane.Declared, Movers(own, reasons, Lane.Declared), reasons);
        foreach (var statement in Movers(own, reasons, Lane.Reported).Where(statement => Restates(statement, declared.Positions)))
        {
            reasons[statement.Id] = UnusedReason.ReportedOnly;
        }
        var reported = LaneWalk.Of(Lane.Reported, Movers(own, reasons, Lane.Reported), reasons);
        return new Timeline(
            actor,
            [.. declared.Positions, .. reported.Positions],
            [.. declared.Shifts, .. reported.Shifts],
            [.. own.Select(statement => Entry(statement, reasons[statement.Id]))],
            ConditionHistories.Of(own, declared.Positions))
        {
            Conflicts = [.. declared.Conflicts, .. reported.Conflicts],
        };
    }

    private static IReadOnlyList<Statement> Movers(List<Statement> statements, Dictionary<string, UnusedReason?> reasons, Lane lane) =>
        [.. statements.Where(statement => statement.Lane == lane && reasons[statement.Id] is null)];

    /// <summary>Why a statement moves no lane whatever the others say; null when it may.</summary>
    private static UnusedReason? Excluded(Statement statement) => statement switch
    {
        { Members.Count: 0 } => UnusedReason.RejectedInReview,
        { Kind: ClaimKind.Characterisation } => UnusedReason.Characterisation,
        { Kind: ClaimKind.Approach } => UnusedReason.Approach,
        { Kind: ClaimKind.NoComment } => UnusedReason.NoComment,
        { Kind: ClaimKind.Headline, SpeakerRole: SpeakerRole.Media } => UnusedReason.HeadlineOnly,
        _ => StatementDays.Of(statement) is null ? UnusedReason.Undated : null,
    };

    // An outlet's own sentence is news only where it says something else than the government itself has said by then.
    private static bool Restates(Statement statement, IReadOnlyList<Position> declared) =>
        statement is { SpeakerRole: SpeakerRole.Media, Speaker: null }
        && declared.LastOrDefault(position => position.From.Earliest <= statement.SaidOn.Latest) is { } standing
        && standing.Stance == statement.Stance;

    private static Entry Entry(Statement statement, UnusedReason? reason) =>
        new(statement, reason is null, reason, Carriers.Articles([statement]), Carriers.Outlets([statement]));
}
