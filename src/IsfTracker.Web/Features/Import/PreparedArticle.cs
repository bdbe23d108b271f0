using IsfTracker.Core.Claims;
using IsfTracker.Core.Reading;

namespace IsfTracker.Web.Features.Import;

/// <summary>A file read and its claims found: all that would be stored.</summary>
/// <param name="Sha256">Of the raw bytes.</param>
/// <param name="FileName">Without a path.</param>
/// <param name="Title">As typed or read; the beginning of the text where there is none.</param>
public sealed record PreparedArticle(
    string Sha256,
    ReadOnlyMemory<byte> Bytes,
    string FileName,
    string Title,
    string? Outlet,
    string? Author,
    ArticleUrl? Url,
    Published Published,
    ReadDocument Document,
    Extraction Extraction);
