using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;
using IsfTracker.Data.Entities;

namespace IsfTracker.Web.Features.Articles;

/// <summary>An article as the store holds it, with what its reading says.</summary>
internal sealed record ArticleRow(
    long Id,
    string PublicId,
    string Title,
    string? Outlet,
    string? Url,
    string? Author,
    string Language,
    string? PublishedOn,
    DateOnly PublishedEarliest,
    DateOnly PublishedLatest,
    PublishedBasis Basis,
    DateTimeOffset RecordedAt,
    ReadingRow? Reading,
    int Claims,
    int AllClaims,
    int Captures)
{
    public ArticleItem ToItem() => new(
        PublicId, Title, Outlet, Url, Author, Language,
        PublishedOn is null ? null : Edtf.Parse(PublishedOn), Basis, RecordedAt,
        Reading?.Relevant ?? false, AllClaims > Claims ? null : Reading?.OverallStance, Reading?.NotCoded, Claims, Captures, AllClaims > Claims);
}

/// <summary>What a reading says of the actor.</summary>
internal sealed record ReadingRow(bool Relevant, Stance? OverallStance, string? NotCoded);

/// <summary>From articles to their rows.</summary>
internal static class ArticleRows
{
    /// <param name="seen">What else of them can be seen.</param>
    public static IQueryable<ArticleRow> ToRows(this IQueryable<Article> articles, SeenArticles seen)
    {
        var (claims, captures, readings) = (seen.Claims, seen.Captures, seen.Readings);
        var (narrowed, all) = (seen.IsBySaid, seen.ClaimsSaidAtAnyTime);
        // Joined, since the first of a subquery is looked for among the readings of all articles; at any instant an article has one.
        return articles.SelectMany(article => readings.Where(reading => reading.ArticleId == article.Id).DefaultIfEmpty(), (article, reading) => new ArticleRow(
            article.Id,
            article.PublicId,
            article.Title,
            article.Outlet == null ? null : article.Outlet.Name,
            article.Url,
            article.Author,
            article.Language,
            article.PublishedOn,
            article.PublishedEarliest,
            article.PublishedLatest,
            article.PublishedBasis,
            article.RecordedAt,
            reading == null ? null : new ReadingRow(reading.Relevant, reading.OverallStance, reading.NotCoded),
            claims.Count(claim => claim.ArticleId == article.Id),
            narrowed ? all.Count(claim => claim.ArticleId == article.Id) : 0,
            captures.Count(capture => capture.ArticleId == article.Id)));
    }
}
