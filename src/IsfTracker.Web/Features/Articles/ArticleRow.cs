using System.Linq.Expressions;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;
using IsfTracker.Data.Entities;

namespace IsfTracker.Web.Features.Articles;

/// <summary>An article as the store holds it, with what its current reading says.</summary>
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
    int Captures)
{
    public static Expression<Func<Article, ArticleRow>> Projection(string actor) => article => new ArticleRow(
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
        article.Readings.Where(reading => reading.Actor == actor && reading.RetiredAt == null)
            .Select(reading => new ReadingRow(reading.Relevant, reading.OverallStance, reading.NotCoded)).FirstOrDefault(),
        article.Claims.Count(claim => claim.Actor == actor && claim.RetiredAt == null),
        article.Captures.Count);

    public ArticleItem ToItem() => new(
        PublicId, Title, Outlet, Url, Author, Language,
        PublishedOn is null ? null : Edtf.Parse(PublishedOn), Basis, RecordedAt,
        Reading?.Relevant ?? false, Reading?.OverallStance, Reading?.NotCoded, Claims, Captures);
}

/// <summary>What the current reading says of the actor.</summary>
internal sealed record ReadingRow(bool Relevant, Stance? OverallStance, string? NotCoded);
