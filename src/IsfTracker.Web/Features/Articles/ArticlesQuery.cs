using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Articles;

/// <summary>Which articles are there?</summary>
internal static class ArticlesQuery
{
    /// <param name="actor">Whose claims and overall stance are told of each.</param>
    public static async Task<Listing<ArticleItem>> ListArticlesAsync(
        this TrackerDbContext db, ArticleCriteria criteria, PageRequest page, string actor, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var seen = await db.SeeArticlesAsync(actor, criteria.Vantage, timelines, cancellationToken);
        var rows = await InOrder(seen.Articles.AsNoTracking().Matching(criteria, seen.Captures), criteria, page)
            .ToRows(seen)
            .ToListAsync(cancellationToken);
        var next = rows.Count > page.Limit ? After(rows[page.Limit - 1], criteria).ToString() : null;
        return new Listing<ArticleItem>([.. rows.Take(page.Limit).Select(row => row.ToItem())], next);
    }

    private static IQueryable<Article> Matching(this IQueryable<Article> articles, ArticleCriteria criteria, IQueryable<Capture> captures)
    {
        if (criteria.Outlets.Count > 0)
        {
            var outlets = criteria.Outlets.Select(Outlet.Fold).ToList();
            articles = articles.Where(article => outlets.Contains(article.Outlet!.FoldedName));
        }
        if (criteria.From is { Earliest: var from }) { articles = articles.Where(article => article.PublishedLatest >= from); }
        if (criteria.To is { Latest: var to }) { articles = articles.Where(article => article.PublishedEarliest <= to); }
        if (criteria.Words is not { } words) { return articles; }
        return articles.Where(article => TrackerDbContext.Fold(article.Title)!.Contains(TrackerDbContext.Fold(words)!)
            || TrackerDbContext.Fold(article.Outlet!.Name)!.Contains(TrackerDbContext.Fold(words)!)
            || captures.Any(capture => capture.ArticleId == article.Id && TrackerDbContext.Fold(capture.Text)!.Contains(TrackerDbContext.Fold(words)!)));
    }

    private static IQueryable<Article> InOrder(IQueryable<Article> articles, ArticleCriteria criteria, PageRequest page) => criteria.ByRecorded
        ? articles.Page(article => article.Id, criteria.Sort.Descending, page.Limit, page.After?.Id)
        : articles.Page(article => article.PublishedEarliest, article => article.PublishedLatest, article => article.Id, criteria.Sort.Descending, page.Limit, page.After?.Days);

    private static Cursor After(ArticleRow row, ArticleCriteria criteria) =>
        criteria.ByRecorded ? new(criteria.Sort, 0, 0, row.Id) : Cursor.At(criteria.Sort, row.PublishedEarliest, row.PublishedLatest, row.Id);
}
