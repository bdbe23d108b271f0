using IsfTracker.Core;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;
using IsfTracker.Data;
using IsfTracker.Web.Features.Codebooks;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Import;

/// <summary>Reads held articles by the present rules and codebook. What was read before is retired and kept; what reviewers judged holds on.</summary>
public sealed class RereadArticles(TrackerDbContext db, ArticlePreparation preparation, CodebookFile codebook, TimeProvider clock)
{
    /// <param name="all">Also those that were read by the present rules already.</param>
    /// <returns>What became of each, in the order in which they were recorded.</returns>
    public async IAsyncEnumerable<RereadResult> RunAsync(bool all, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var article in await ListAsync(all, cancellationToken))
        {
            var held = await GetAsync(article, cancellationToken);
            // Reading takes its time; the turn to write begins only after it.
            var prepared = preparation.PrepareAnew(held);
            yield return prepared is null ? new RereadResult(held.Article, held.Title, null) : await StoreAsync(held, prepared, cancellationToken);
        }
    }

    private Task<List<long>> ListAsync(bool all, CancellationToken cancellationToken) => db.Articles
        .Where(article => all || !article.Readings.Any(reading => reading.Actor == codebook.Actor.Id && reading.RetiredAt == null
            && reading.PipelineVersion == PipelineVersion.Claims && reading.CodebookVersion == codebook.Codebook.Version))
        .OrderBy(article => article.Id).Select(article => article.Id).ToListAsync(cancellationToken);

    private async Task<HeldCapture> GetAsync(long article, CancellationToken cancellationToken)
    {
        var row = await db.Captures.AsNoTracking().Where(capture => capture.ArticleId == article).OrderByDescending(capture => capture.Id)
            .Select(capture => new
            {
                Capture = capture, capture.Article, Outlet = capture.Article.Outlet == null ? null : capture.Article.Outlet.Name, capture.Content!.Bytes,
                Count = capture.Article.Captures.Count,
                Typed = db.Claims.Where(claim => claim.CaptureId == capture.Id && claim.PublishedBasis == PublishedBasis.Supplied).Select(claim => claim.PublishedOn).FirstOrDefault(),
            }).FirstAsync(cancellationToken);
        var typed = row.Typed ?? (row.Count == 1 && row.Article.PublishedBasis == PublishedBasis.Supplied ? row.Article.PublishedOn : null);
        return new HeldCapture(
            row.Capture.Id, article, row.Article.PublicId, row.Bytes, row.Capture.FileName, row.Capture.Text, row.Article.Title, row.Outlet, row.Article.Url,
            row.Count == 1, typed is null ? null : Edtf.Parse(typed), row.Capture.RecordedAt);
    }

    private async Task<RereadResult> StoreAsync(HeldCapture held, PreparedArticle prepared, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var change = await db.BeginChangeAsync(clock, cancellationToken);
        var capture = await db.Captures.Where(capture => capture.ArticleId == held.ArticleId).OrderByDescending(capture => capture.Id).Include(capture => capture.Article).FirstAsync(cancellationToken);
        // Somebody brought a newer copy meanwhile, which was read by the present rules.
        if (capture.Id != held.Id) { return new RereadResult(held.Article, held.Title, null); }
        var judged = await db.ListReviewedAsync(held.ArticleId, codebook.Actor.Id, cancellationToken);
        await db.RetireReadingsAsync(held.ArticleId, codebook.Actor.Id, change.At, cancellationToken);
        var claims = new Recording(prepared, codebook, change.At).AddReading(capture.Article, capture, judged);
        await db.SaveChangesAsync(cancellationToken);
        await change.CommitAsync(cancellationToken);
        return new RereadResult(held.Article, held.Title, claims.Count);
    }
}

/// <summary>What became of an article that was to be read anew.</summary>
/// <param name="Article">Public id.</param>
/// <param name="Claims">How many it has now; null where it stays as it was.</param>
public sealed record RereadResult(string Article, string Title, int? Claims);
