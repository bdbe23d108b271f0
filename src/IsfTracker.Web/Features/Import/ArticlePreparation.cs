using IsfTracker.Core.Claims;
using IsfTracker.Core.Reading;
using IsfTracker.Data;
using IsfTracker.Web.Features.Codebooks;

namespace IsfTracker.Web.Features.Import;

/// <summary>The steps before storing: check what was typed, read the bytes, find the claims. Touches no store.</summary>
public sealed class ArticlePreparation(CodebookFile codebook, TimeProvider clock)
{
    private const int TitleFromText = 120;

    /// <summary>What would be stored, or why it is refused.</summary>
    public (PreparedArticle? Article, Refusal? Refusal) Prepare(ArticleSubmission submission)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var (request, wrong) = SubmissionCheck.Check(submission, today);
        if (request is null) { return (null, wrong); }
        request = request with { Since = codebook.Extractor.Since };
        return DocumentReader.Read(request) switch
        {
            ReadResult.Read read => (Prepare(request, WithPossibleDate(read.Document, today), today), null),
            ReadResult.Refused refused => (null, new Refusal(refused.Code, refused.Reason)),
            _ => throw new InvalidOperationException("Reading has a third outcome."),
        };
    }

    /// <summary>A capture that is held, read by the present rules with what is known of its article. Its text stays as it is: claims are anchored in it.</summary>
    /// <returns>Null where its bytes can no longer be read.</returns>
    internal PreparedArticle? PrepareAnew(HeldCapture held)
    {
        var request = new ReadRequest(held.Bytes, held.FileName, null, held.Outlet, held.Url, held.Supplied) { Since = codebook.Extractor.Since };
        if (DocumentReader.Read(request) is not ReadResult.Read { Document: var document }) { return null; }
        var day = DateOnly.FromDateTime(held.Recorded.UtcDateTime);
        return Prepare(request, WithPossibleDate(HeldText.Of(held, document with { Title = TitleOf(held, document) }), day), day);
    }

    /// <summary>As it was when the capture was first read: what was typed then stands over what the file says.</summary>
    private static string? TitleOf(HeldCapture held, ReadDocument document)
    {
        if (!held.IsFirst || held.Title == BeginningOf(document)) { return document.Title; }
        return TypedText.Clean(document.Title) is { } read && TypedText.Shorten(read, Lengths.Title) == held.Title ? document.Title : held.Title;
    }

    private PreparedArticle Prepare(ReadRequest request, ReadDocument document, DateOnly today)
    {
        var (published, extraction) = document.Published.On is null && codebook.Codebook.Force.Since is { } since
            ? UndatedArticle.Bound(codebook.Extractor, document, since, today)
            : (document.Published, codebook.Extractor.Extract(document));
        return new PreparedArticle(
            ContentIds.Sha256(request.Bytes.Span),
            request.Bytes,
            request.FileName,
            TypedText.Shorten(TypedText.Clean(document.Title) ?? BeginningOf(document), Lengths.Title),
            TypedText.Clean(document.Outlet) is { } outlet ? TypedText.Shorten(outlet, Lengths.Outlet) : null,
            TypedText.Clean(document.Author) is { } author ? TypedText.Shorten(author, Lengths.Title) : null,
            TypedText.Clean(document.Url) is { } url ? ArticleUrl.Find(url) : null,
            published,
            document,
            extraction);
    }

    /// <summary>A date that the file itself gives wrongly is not known.</summary>
    private static ReadDocument WithPossibleDate(ReadDocument document, DateOnly today) =>
        document.Published.On is { } on && !SubmissionCheck.IsPossible(on, today) ? document with { Published = Published.Unknown } : document;

    private static string BeginningOf(ReadDocument document) =>
        TypedText.Shorten(TypedText.Clean(document.Text[..Math.Min(document.Text.Length, 2 * TitleFromText)]) ?? "Untitled", TitleFromText);
}
