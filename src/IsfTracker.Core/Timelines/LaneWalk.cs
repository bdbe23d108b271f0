using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;

namespace IsfTracker.Core.Timelines;

/// <summary>Walks one lane from its first statement to its last: who decides where days overlap, what moves, what repeats.</summary>
internal sealed class LaneWalk
{
    private readonly Lane lane;
    private readonly Dictionary<string, UnusedReason?> reasons;
    private readonly List<Conflict> conflicts = [];

    private LaneWalk(Lane lane, Dictionary<string, UnusedReason?> reasons)
    {
        this.lane = lane;
        this.reasons = reasons;
    }

    public IReadOnlyList<Position> Positions { get; private set; } = [];

    public IReadOnlyList<Shift> Shifts { get; private set; } = [];

    public IReadOnlyList<Conflict> Conflicts => conflicts;

    /// <param name="movers">The statements that may move the lane.</param>
    /// <param name="reasons">Takes the reason of each that does not.</param>
    public static LaneWalk Of(Lane lane, IReadOnlyList<Statement> movers, Dictionary<string, UnusedReason?> reasons)
    {
        var walk = new LaneWalk(lane, reasons);
        walk.Divide([.. walk.Settle(movers)]);
        return walk;
    }

    /// <summary>The statements that decide, in order of time: of those that differ over the same days the strongest alone.</summary>
    private IEnumerable<Statement> Settle(IReadOnlyList<Statement> movers)
    {
        var settled = new SettledDays(new ToldOrder(movers));
        var byStrength = movers.OrderBy(statement => !StatementDays.IsPrecise(statement))
            .ThenByDescending(statement => statement, Comparer<Statement>.Create((one, other) => StatementStrength.Compare(one, other).Order));
        foreach (var statement in byStrength)
        {
            if (settled.FindOpponent(statement) is not { } opponent) { settled.Add(statement); }
            else { Overrule(statement, opponent); }
        }
        return settled.InOrder();
    }

    private void Overrule(Statement statement, Statement opponent)
    {
        var vague = !StatementDays.IsPrecise(statement);
        reasons[statement.Id] = vague ? UnusedReason.UncertainOrder : UnusedReason.SupersededSameDay;
        var rule = vague && StatementDays.IsPrecise(opponent) ? ConflictRule.MorePrecise : StatementStrength.Compare(opponent, statement).Rule;
        conflicts.Add(new Conflict(lane, opponent.Id, statement.Id, rule));
    }

    private void Divide(List<Statement> deciding)
    {
        var periods = new List<List<Statement>>();
        foreach (var statement in deciding)
        {
            if (periods.Count == 0 || periods[^1][0].Stance != statement.Stance)
            {
                periods.Add([statement]);
            }
            else
            {
                periods[^1].Add(statement);
                reasons[statement.Id] = UnusedReason.Repeat;
            }
        }
        Positions = [.. periods.Select((period, i) => PositionOf(period, i + 1 < periods.Count ? periods[i + 1][0] : null))];
        Shifts = [.. periods.Skip(1).Select((period, i) => new Shift(lane, period[0].SaidOn, periods[i][0].Stance, period[0].Stance, period[0].Id))];
    }

    private Position PositionOf(List<Statement> period, Statement? next) => new(
        lane,
        period[0].Stance,
        period[0].SaidOn,
        next?.SaidOn,
        period[0].Stance == Stance.Declined ? [] : [.. period.SelectMany(statement => statement.Conditions).Distinct(StringComparer.Ordinal)],
        [.. period.Select(statement => statement.Id)],
        period.Count,
        Carriers.Articles(period),
        Carriers.Outlets(period));
}
