using System.Globalization;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Features.Statements;

/// <summary>Which statements are there?</summary>
internal static class StatementsQuery
{
    public static async Task<Listing<StatementItem>> ListStatementsAsync(
        this TrackerDbContext db, StatementCriteria criteria, PageRequest page, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var derived = await timelines.GetAsync(db, criteria.Actor, criteria.Vantage, cancellationToken);
        var matching = derived.Statements.Where(criteria.Matches).Select(statement => (Statement: statement, Cursor: At(statement, criteria.Sort)));
        var ordered = criteria.NewestFirst ? matching.OrderByDescending(Place) : matching.OrderBy(Place);
        var items = ordered
            .SkipWhile(item => page.After is { } after && (criteria.NewestFirst ? Place(item).CompareTo((after.Key, after.Id)) >= 0 : Place(item).CompareTo((after.Key, after.Id)) <= 0))
            .Take(page.Limit + 1)
            .ToList();
        var next = items.Count > page.Limit ? items[page.Limit - 1].Cursor.ToString() : null;
        return new Listing<StatementItem>([.. items.Take(page.Limit).Select(item => item.Statement)], next);
    }

    private static (long Key, long Id) Place((StatementItem Statement, Cursor Cursor) item) => (item.Cursor.Key, item.Cursor.Id);

    /// <summary>A statement has no number; its public id is one, in hex.</summary>
    private static Cursor At(StatementItem statement, string sort) =>
        new(sort, statement.SaidOn.Earliest.DayNumber, ulong.TryParse(statement.Id.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var id) ? (long)(id >> 1) : 0);
}
