using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;
using IsfTracker.Web.Features.Claims;

namespace IsfTracker.Web.Features.Articles;

/// <summary>An article with its captures and the claims of the newest.</summary>
/// <param name="Captures">The newest first: its text is at <c>/articles/{id}/text</c>.</param>
/// <param name="Claims">In the order of the text.</param>
/// <param name="LeftBehind">Claims of earlier copies and readings that a reviewer judged and whose words are no claim in the newest copy.</param>
internal sealed record ArticleDetail(
    string Id,
    string Title,
    string? Outlet,
    string? Url,
    string? Author,
    string Language,
    Edtf? Published,
    PublishedBasis PublishedBasis,
    DateTimeOffset Recorded,
    bool Relevant,
    Stance? OverallStance,
    string? NotCoded,
    IReadOnlyList<CaptureItem> Captures,
    IReadOnlyList<ClaimItem> Claims,
    IReadOnlyList<ClaimItem> LeftBehind)
{
    public static ArticleDetail Of(ArticleView view)
    {
        var article = view.Article;
        return new ArticleDetail(
            article.Id, article.Title, article.Outlet, article.Url, article.Author, article.Language, article.Published, article.PublishedBasis,
            article.Recorded, article.Relevant, article.OverallStance, article.NotCoded, view.Captures, view.Claims, view.LeftBehind);
    }
}
