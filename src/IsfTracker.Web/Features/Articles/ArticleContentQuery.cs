using IsfTracker.Data;
using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Articles;

/// <summary>The main text of a capture.</summary>
internal sealed record ArticleText(string Text, string Sha256);

/// <summary>The bytes of a capture as they were brought.</summary>
internal sealed record ArticleOriginal(byte[] Bytes, string Sha256, string FileName);

/// <summary>What are an article's own words and bytes?</summary>
internal static class ArticleContentQuery
{
    /// <param name="capture">Id of one of its captures; the newest when null.</param>
    public static Task<ArticleText?> FindArticleTextAsync(this TrackerDbContext db, string id, string? capture, CancellationToken cancellationToken) =>
        db.CapturesOf(id, capture).Select(found => new ArticleText(found.Text, found.TextSha256)).FirstOrDefaultAsync(cancellationToken);

    /// <param name="capture">Id of one of its captures; the newest when null.</param>
    public static Task<ArticleOriginal?> FindArticleOriginalAsync(this TrackerDbContext db, string id, string? capture, CancellationToken cancellationToken) =>
        db.CapturesOf(id, capture).Where(found => found.Content != null)
            .Select(found => new ArticleOriginal(found.Content!.Bytes, found.Sha256, found.FileName)).FirstOrDefaultAsync(cancellationToken);

    private static IQueryable<Capture> CapturesOf(this TrackerDbContext db, string id, string? capture) => db.Captures.AsNoTracking()
        .Where(found => found.Article.PublicId == id && (capture == null || found.PublicId == capture))
        .OrderByDescending(found => found.Id);
}
