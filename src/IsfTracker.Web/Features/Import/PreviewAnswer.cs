using IsfTracker.Web.Commands;

namespace IsfTracker.Web.Features.Import;

/// <summary>What would become of the files of one request, in their order.</summary>
internal sealed record PreviewAnswer(IReadOnlyList<PreviewedFile> Items);

/// <summary>What would become of one file.</summary>
/// <param name="File">Its name, without a path.</param>
/// <param name="Outcome"><c>new</c>, <c>new-capture</c> (an article of this address is held), <c>held</c> (the same bytes are) or <c>refused</c>.</param>
/// <param name="Held">Id of the article that is held; null when there is none.</param>
/// <param name="Article">What reading found; null when refused.</param>
/// <param name="Claims">What would be recorded, in the order of the text.</param>
/// <param name="Text">The main text that the claims are anchored in; null when refused.</param>
internal sealed record PreviewedFile(
    string File,
    string Outcome,
    string? Held,
    ExtractedArticle? Article,
    IReadOnlyList<ExtractedClaim> Claims,
    string? Text,
    string? Code,
    string? Reason)
{
    public static PreviewedFile Of(PreviewResult result) => result switch
    {
        PreviewResult.WouldAdd add => Of(add, add.NewCaptureOf is null ? "new" : "new-capture", add.Article, add.NewCaptureOf),
        PreviewResult.AlreadyHeld held => Of(held, "held", held.Article, held.Held),
        PreviewResult.Refused refused => new PreviewedFile(refused.FileName, "refused", null, null, [], null, refused.Code, refused.Reason),
        _ => throw new InvalidOperationException("A preview has a fourth outcome."),
    };

    private static PreviewedFile Of(PreviewResult result, string outcome, PreparedArticle article, string? held) => new(
        result.FileName,
        outcome,
        held,
        ExtractedArticle.Of(result.FileName, article.Document, article.Extraction) with { Title = article.Title },
        [.. article.Extraction.Claims.Select(claim => ExtractedClaim.Of(claim, article.Document.Text, withCues: true))],
        article.Document.Text,
        null,
        null);
}
