using System.Linq.Expressions;

namespace IsfTracker.Web.Features.Lists;

/// <summary>Orders a list and skips to a cursor by key, so that a page costs the same wherever it lies.</summary>
internal static class Keyset
{
    /// <summary>The page and one more, which tells whether another follows.</summary>
    public static IQueryable<T> Page<T, TKey>(
        this IQueryable<T> items, Expression<Func<T, TKey>> key, Expression<Func<T, long>> id, bool descending, int limit, (TKey Key, long Id)? after)
    {
        if (after is { } place) { items = items.Where(Beyond(key, id, descending, place)); }
        var ordered = descending
            ? items.OrderByDescending(key).ThenByDescending(id)
            : items.OrderBy(key).ThenBy(id);
        return ordered.Take(limit + 1);
    }

    /// <summary><c>key &lt;= x &amp;&amp; (key &lt; x || id &lt; y)</c>: the first half lets both databases use the index.</summary>
    private static Expression<Func<T, bool>> Beyond<T, TKey>(Expression<Func<T, TKey>> key, Expression<Func<T, long>> id, bool descending, (TKey Key, long Id) place)
    {
        var item = key.Parameters[0];
        var itemId = new Renaming(id.Parameters[0], item).Visit(id.Body);
        Expression<Func<TKey>> x = () => place.Key;
        Expression<Func<long>> y = () => place.Id;
        var body = descending
            ? Expression.AndAlso(
                Expression.LessThanOrEqual(key.Body, x.Body),
                Expression.OrElse(Expression.LessThan(key.Body, x.Body), Expression.LessThan(itemId, y.Body)))
            : Expression.AndAlso(
                Expression.GreaterThanOrEqual(key.Body, x.Body),
                Expression.OrElse(Expression.GreaterThan(key.Body, x.Body), Expression.GreaterThan(itemId, y.Body)));
        return Expression.Lambda<Func<T, bool>>(body, item);
    }

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
