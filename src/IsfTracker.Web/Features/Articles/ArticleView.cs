using System.Linq.Expressions;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Claims;

namespace IsfTracker.Web.Features.Articles;

/// <summary>An article with its captures and the claims of the current one.</summary>
/// <param name="Captures">The newest first; the claims are anchored in the text of the first.</param>
/// <param name="Claims">In the order of the text.</param>
/// <param name="LeftBehind">Claims of earlier copies and readings that a reviewer judged and whose words are no claim in the newest copy.</param>
/// <param name="Text">The main text of the newest capture.</param>
public sealed record ArticleView(
    ArticleItem Article,
    IReadOnlyList<CaptureItem> Captures,
    IReadOnlyList<ClaimItem> Claims,
    IReadOnlyList<ClaimItem> LeftBehind,
    string Text);

/// <summary>A copy of an article as it was read on a day.</summary>
/// <param name="Id"><c>k-…</c>, derived from the bytes.</param>
/// <param name="Sha256">Of the raw bytes, in hex.</param>
/// <param name="TextSha256">Of the text in UTF-8, in hex.</param>
/// <param name="FileName">The name it was brought under.</param>
public sealed record CaptureItem(
    string Id,
    DateTimeOffset Recorded,
    string Sha256,
    string TextSha256,
    string MediaType,
    string FileName,
    string ReaderVersion)
{
    internal static readonly Expression<Func<Capture, CaptureItem>> Projection = capture => new CaptureItem(
        capture.PublicId, capture.RecordedAt, capture.Sha256, capture.TextSha256, capture.MediaType, capture.FileName, capture.ReaderVersion);
}
