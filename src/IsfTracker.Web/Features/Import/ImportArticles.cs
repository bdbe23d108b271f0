using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Codebooks;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Import;

/// <summary>Stores articles with the claims found in them. The form, the API, the command line and the seeds all come through here.</summary>
public sealed class ImportArticles(TrackerDbContext db, ArticlePreparation preparation, CodebookFile codebook, TimeProvider clock)
{
    /// <summary>Each file by itself, in their order: one that is refused leaves the others as they are.</summary>
    public async Task<IReadOnlyList<ImportResult>> RunAsync(IReadOnlyList<ArticleSubmission> submissions, CancellationToken cancellationToken)
    {
        var results = new List<ImportResult>();
        foreach (var submission in submissions) { results.Add(await ImportAsync(submission, cancellationToken)); }
        return results;
    }

    private async Task<ImportResult> ImportAsync(ArticleSubmission submission, CancellationToken cancellationToken)
    {
        var name = TypedText.FileName(submission.FileName, Lengths.FileName);
        if (await db.FindHeldAsync(ContentIds.Sha256(submission.Bytes.Span), cancellationToken) is { } held)
        {
            return new ImportResult.AlreadyHeld(name, held.Id, held.Title);
        }
        // Reading takes its time; the turn to write begins only after it.
        var (article, refusal) = preparation.Prepare(submission);
        return article is null ? new ImportResult.Refused(name, refusal!.Code, refusal.Reason) : await StoreAsync(article, cancellationToken);
    }

    private async Task<ImportResult> StoreAsync(PreparedArticle prepared, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var change = await db.BeginChangeAsync(clock, cancellationToken);
        // Asked again within the turn: somebody else may have brought the same file meanwhile.
        if (await db.FindHeldAsync(prepared.Sha256, cancellationToken) is { } held)
        {
            return new ImportResult.AlreadyHeld(prepared.FileName, held.Id, held.Title);
        }
        var known = await db.FindSameAddressAsync(prepared.Url, cancellationToken);
        var judged = known is null ? [] : await db.ListReviewedAsync(known.Id, codebook.Actor.Id, cancellationToken);
        if (known is not null) { await db.RetireReadingsAsync(known.Id, codebook.Actor.Id, change.At, cancellationToken); }
        var recording = new Recording(prepared, codebook, change.At);
        var article = known ?? recording.NewArticle(await FindOrAddOutletAsync(prepared.Outlet, cancellationToken));
        var claims = recording.AddTo(article, judged);
        if (known is null) { db.Articles.Add(article); }
        await db.SaveChangesAsync(cancellationToken);
        await change.CommitAsync(cancellationToken);
        return new ImportResult.Added(prepared.FileName, article.PublicId, known is not null, article.Title, prepared.Extraction, claims);
    }

    private async Task<Outlet?> FindOrAddOutletAsync(string? name, CancellationToken cancellationToken)
    {
        if (name is null) { return null; }
        var folded = Outlet.Fold(name);
        return await db.Outlets.FirstOrDefaultAsync(outlet => outlet.FoldedName == folded, cancellationToken)
            ?? new Outlet { Name = name, FoldedName = folded };
    }
}
