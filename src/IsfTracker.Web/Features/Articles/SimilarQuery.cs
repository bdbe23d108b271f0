using IsfTracker.Core.Dates;
using IsfTracker.Data;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Articles;

/// <summary>Another article whose text is a rewrite, or lies within this one, or has this one within it.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Published">When it appeared (EDTF).</param>
/// <param name="Relation">What the other is to this one: a <c>rewrite</c>, found <c>within</c> it, or <c>longer</c> and holding it.</param>
/// <param name="Similarity">Of a rewrite the share of the five-word runs of both that they have in common, 0.5 to 1; else the share of the shorter one's that the longer one has, 0.7 to 1.</param>
public sealed record SimilarArticle(string Article, string Title, string? Outlet, Edtf? Published, SimilarRelation Relation, double Similarity);

/// <summary>Which articles tell what this one tells, or a part of it, in much the same words?</summary>
internal static class SimilarQuery
{
    /// <returns>Rewrites before parts, the most alike first; null when there is no such article to be seen.</returns>
    public static async Task<IReadOnlyList<SimilarArticle>?> ListSimilarAsync(
        this TrackerDbContext db, string id, string actor, Vantage vantage, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var seen = await db.SeeArticlesAsync(actor, vantage, timelines, cancellationToken);
        var visible = seen.Articles;
        var newest = await seen.Captures.Where(capture => visible.Any(article => article.Id == capture.ArticleId && article.PublicId == id)).OrderByDescending(capture => capture.Id)
            .Select(capture => new { capture.Id, capture.Text }).FirstOrDefaultAsync(cancellationToken);
        if (newest is null) { return null; }
        var similar = (await db.ListSimilarAsync(newest.Id, newest.Text, cancellationToken)).Select((other, place) => (Other: other, Place: place)).ToDictionary(pair => pair.Other.Capture);
        var captures = similar.Keys.ToList();
        var articles = await seen.Captures.Where(capture => captures.Contains(capture.Id) && capture.Article.PublicId != id && visible.Any(article => article.Id == capture.ArticleId))
            .Select(capture => new { capture.Id, capture.Article.PublicId, capture.Article.Title, Outlet = capture.Article.Outlet!.Name, capture.Article.PublishedOn })
            .ToListAsync(cancellationToken);
        return
        [
            .. articles.OrderBy(article => similar[article.Id].Place).DistinctBy(article => article.PublicId)
                .Select(article => new SimilarArticle(article.PublicId, article.Title, article.Outlet, article.PublishedOn is null ? null : Edtf.Parse(article.PublishedOn), similar[article.Id].Other.Relation, Math.Round(similar[article.Id].Other.Share, 2))),
        ];
    }
}
