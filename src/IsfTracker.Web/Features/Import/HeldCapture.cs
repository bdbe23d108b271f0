using IsfTracker.Core.Dates;

namespace IsfTracker.Web.Features.Import;

/// <summary>The newest capture of an article with what is known of both.</summary>
/// <param name="IsFirst">True when the article has no other capture: its title is that of this one.</param>
/// <param name="Supplied">When it appeared, where a person typed it.</param>
internal sealed record HeldCapture(
    long Id,
    long ArticleId,
    string Article,
    ReadOnlyMemory<byte> Bytes,
    string FileName,
    string Text,
    string Title,
    string? Outlet,
    string? Url,
    bool IsFirst,
    Edtf? Supplied,
    DateTimeOffset Recorded);
