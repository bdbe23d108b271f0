using System.Text;

namespace IsfTracker.Core.Reading;

/// <summary>Turns bytes into a document: character set, markup, main text, and what the page says of itself.</summary>
public static class DocumentReader
{
    /// <summary>The largest file that is read.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    public static ReadResult Read(ReadRequest request)
    {
        var text = Encoding.UTF8.GetString(request.Bytes.Span).Normalize();
        return new ReadResult.Read(new ReadDocument(
            request.Title, null, request.Outlet, request.Url,
            request.Published is { } on ? new Published(on, request.PublishedBasis) : Published.Unknown,
            "text/plain", "en", text, [new TextBlock(new TextSpan(0, text.Length), BlockKind.Paragraph)]));
    }
}
