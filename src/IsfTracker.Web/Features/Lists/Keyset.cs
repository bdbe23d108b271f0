using System.Linq.Expressions;

namespace IsfTracker.Web.Features.Lists;

/// <summary>Orders a list and skips to a cursor by keys, so that a page costs the same wherever it lies. A page comes with one item more, which tells whether another follows.</summary>
internal static class Keyset
{
    /// <summary>By number.</summary>
    public static IQueryable<T> Page<T>(this IQueryable<T> items, Expression<Func<T, long>> id, bool descending, int limit, long? after)
    {
        if (after is { } place) { items = items.Where(Beyond<T>(descending, (id, () => place))); }
        return (descending ? items.OrderByDescending(id) : items.OrderBy(id)).Take(limit + 1);
    }

    /// <summary>By a key, then by number.</summary>
    public static IQueryable<T> Page<T, TKey>(
        this IQueryable<T> items, Expression<Func<T, TKey>> key, Expression<Func<T, long>> id, bool descending, int limit, (TKey Key, long Id)? after)
    {
        if (after is { } place) { items = items.Where(Beyond<T>(descending, (key, () => place.Key), (id, () => place.Id))); }
        var ordered = descending
            ? items.OrderByDescending(key).ThenByDescending(id)
            : items.OrderBy(key).ThenBy(id);
        return ordered.Take(limit + 1);
    }

    /// <summary>By a date: its earliest day, then its latest, so that the more precise comes first and one without an end last; then by number. Descending, all of it the other way round.</summary>
    public static IQueryable<T> Page<T>(
        this IQueryable<T> items, Expression<Func<T, DateOnly>> earliest, Expression<Func<T, DateOnly>> latest, Expression<Func<T, long>> id,
        bool descending, int limit, (DateOnly Earliest, DateOnly Latest, long Id)? after)
    {
        if (after is { } place) { items = items.Where(Beyond<T>(descending, (earliest, () => place.Earliest), (latest, () => place.Latest), (id, () => place.Id))); }
        var ordered = descending
            ? items.OrderByDescending(earliest).ThenByDescending(latest).ThenByDescending(id)
            : items.OrderBy(earliest).ThenBy(latest).ThenBy(id);
        return ordered.Take(limit + 1);
    }

    /// <summary><c>key &lt;= x &amp;&amp; (key &lt; x || id &lt; y)</c>, and so on for more keys: the first half lets both databases use the index.</summary>
    private static Expression<Func<T, bool>> Beyond<T>(bool descending, params (LambdaExpression Key, LambdaExpression Place)[] keys)
    {
        var item = Expression.Parameter(typeof(T), "item");
        Expression? body = null;
        foreach (var (key, place) in keys.Reverse())
        {
            var value = new Renaming(key.Parameters[0], item).Visit(key.Body);
            var past = descending ? Expression.LessThan(value, place.Body) : Expression.GreaterThan(value, place.Body);
            var reached = descending ? Expression.LessThanOrEqual(value, place.Body) : Expression.GreaterThanOrEqual(value, place.Body);
            body = body is null ? past : Expression.AndAlso(reached, Expression.OrElse(past, body));
        }
        return Expression.Lambda<Func<T, bool>>(body!, item);
    }

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
