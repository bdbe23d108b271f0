using IsfTracker.Data;

namespace IsfTracker.Web.Features.Import;

/// <summary>Shows what <see cref="ImportArticles"/> would do. Stores nothing.</summary>
public sealed class PreviewArticles(TrackerDbContext db, ArticlePreparation preparation)
{
    /// <summary>The outcome for each file, in their order.</summary>
    public async Task<IReadOnlyList<PreviewResult>> RunAsync(IReadOnlyList<ArticleSubmission> submissions, CancellationToken cancellationToken)
    {
        var results = new List<PreviewResult>();
        foreach (var submission in submissions) { results.Add(await PreviewAsync(submission, cancellationToken)); }
        return results;
    }

    private async Task<PreviewResult> PreviewAsync(ArticleSubmission submission, CancellationToken cancellationToken)
    {
        var (article, refusal) = preparation.Prepare(submission);
        if (article is null)
        {
            return new PreviewResult.Refused(TypedText.FileName(submission.FileName, Lengths.FileName), refusal!.Code, refusal.Reason);
        }
        if (await db.FindHeldAsync(article.Sha256, cancellationToken) is { } held)
        {
            return new PreviewResult.AlreadyHeld(article.FileName, article, held.Id);
        }
        var sameAddress = await db.FindSameAddressAsync(article.Url, cancellationToken);
        return new PreviewResult.WouldAdd(article.FileName, article, sameAddress?.PublicId);
    }
}
