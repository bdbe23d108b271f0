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
        var derived = await timelines.GetAsync(db, criteria.Spoken.Actor, criteria.Spoken.Vantage, cancellationToken);
        var matching = derived.Statements.Where(criteria.Matches);
        var ordered = criteria.Sort.Descending ? matching.OrderByDescending(Place) : matching.OrderBy(Place);
        var items = ordered.SkipWhile(statement => page.After is { } after && !IsBeyond(Place(statement), after.Days, criteria.Sort.Descending)).Take(page.Limit + 1).ToList();
        var next = items.Count > page.Limit ? After(items[page.Limit - 1], criteria.Sort).ToString() : null;
        return new Listing<StatementItem>([.. items.Take(page.Limit)], next);
    }

    private static bool IsBeyond((DateOnly, DateOnly, long) place, (DateOnly, DateOnly, long) after, bool descending) =>
        descending ? place.CompareTo(after) < 0 : place.CompareTo(after) > 0;

    private static Cursor After(StatementItem statement, SortOrder sort) => Cursor.At(sort, statement.SaidOn.Earliest, statement.SaidOn.Latest, Place(statement).Id);

    /// <summary>A statement has no number; its public id is one, in hex.</summary>
    private static (DateOnly Earliest, DateOnly Latest, long Id) Place(StatementItem statement) =>
        (statement.SaidOn.Earliest, statement.SaidOn.Latest, ulong.TryParse(statement.Id.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var id) ? (long)(id >> 1) : 0);
}
