using IsfTracker.Data;
using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Import;

/// <summary>Whether the store has a file already.</summary>
internal static class HeldArticles
{
    /// <summary>The article of a capture with these bytes; null when there is none.</summary>
    public static Task<HeldArticle?> FindHeldAsync(this TrackerDbContext db, string sha256, CancellationToken cancellationToken) =>
        db.Captures.Where(capture => capture.Sha256 == sha256)
            .Select(capture => new HeldArticle(capture.Article.PublicId, capture.Article.Title))
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>The article of this address; null when there is none or no address.</summary>
    public static async Task<Article?> FindSameAddressAsync(this TrackerDbContext db, ArticleUrl? url, CancellationToken cancellationToken) =>
        url is null ? null : await db.Articles.Where(article => article.NormalizedUrl == url.Normalized).OrderBy(article => article.Id).FirstOrDefaultAsync(cancellationToken);
}

/// <param name="Id">Public id.</param>
internal sealed record HeldArticle(string Id, string Title);
