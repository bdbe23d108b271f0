using IsfTracker.Core.Statements;

namespace IsfTracker.Core.Timelines;

/// <summary>The statements that decide a lane, filed by month, so that one more is compared with its neighbours only.</summary>
/// <param name="order">What articles tell of the order of statements.</param>
internal sealed class SettledDays(ToldOrder order)
{
    private readonly SortedDictionary<int, List<Statement>> months = [];

    public void Add(Statement statement)
    {
        foreach (var month in Months(statement))
        {
            if (!months.TryGetValue(month, out var there)) { months[month] = there = []; }
            there.Add(statement);
        }
    }

    /// <summary>One that may be of the same day and has another stance; null when there is none.</summary>
    public Statement? FindOpponent(Statement statement) =>
        Months(statement).SelectMany(month => months.GetValueOrDefault(month, []))
            .FirstOrDefault(other => other.Stance != statement.Stance && Days(other).Overlaps(Days(statement)) && !order.Tells(other, statement));

    /// <summary>By the day each was made at the latest: a vague date opens nothing that a precise one opens.</summary>
    public IEnumerable<Statement> InOrder() =>
        months.Values.SelectMany(there => there).Distinct()
            .OrderBy(statement => Days(statement).Latest).ThenBy(statement => Days(statement).Earliest).ThenBy(statement => statement.Id, StringComparer.Ordinal);

    private static DayRange Days(Statement statement) => StatementDays.Of(statement)!.Value;

    private static IEnumerable<int> Months(Statement statement)
    {
        var days = Days(statement);
        var first = days.Earliest.Year * 12 + days.Earliest.Month;
        return Enumerable.Range(first, days.Latest.Year * 12 + days.Latest.Month - first + 1);
    }
}
