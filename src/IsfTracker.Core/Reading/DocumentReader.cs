using IsfTracker.Core.Reading.Html;
using IsfTracker.Core.Reading.Markdown;

namespace IsfTracker.Core.Reading;

/// <summary>Turns bytes into a document: character set, markup, main text, and what the page says of itself.</summary>
public static class DocumentReader
{
    /// <summary>The largest file that is read.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>Reads one file. Never throws, whatever the bytes are.</summary>
    public static ReadResult Read(ReadRequest request)
    {
        var bytes = request.Bytes.Span;
        if (bytes.IsEmpty) { return Refusals.Empty; }
        if (bytes.Length > MaxBytes) { return Refusals.TooLarge; }
        if (FileSignature.Find(bytes) is { } kind) { return Refusals.Binary(kind); }

        var (decoded, isUnicode) = CharacterSet.Decode(bytes);
        var type = MediaType.Of(request.FileName, decoded);
        if (FileSignature.LooksBinary(decoded, isUnicode)) { return type is null ? Refusals.UnsupportedType : Refusals.Binary("not text"); }
        if (FileSignature.LooksLikeData(decoded)) { return Refusals.Data; }

        var text = CleanText.Of(decoded);
        if (string.IsNullOrWhiteSpace(text)) { return Refusals.Empty; }

        var draft = type switch
        {
            MediaType.Html => HtmlPage.Read(text),
            MediaType.Markdown => MarkdownPage.Read(text),
            _ => PlainText.Read(text),
        };
        draft.Blocks.RemoveAll(block => Furniture.Is(block.Text));
        var (main, blocks) = TextAssembly.Join(draft.Blocks);
        if (!main.Any(char.IsLetter)) { return Refusals.NoText; }
        return new ReadResult.Read(new ReadDocument(
            Typed(request.Title) ?? draft.Title,
            draft.Author,
            Typed(request.Outlet) ?? draft.Outlet,
            request.Url,
            FindPublished(request, draft),
            type ?? MediaType.Text, "en", main, blocks));
    }

    private static Published FindPublished(ReadRequest request, Draft draft) =>
        request.Published is { } typed ? new Published(typed, request.PublishedBasis)
        : (draft.Published ?? draft.Modified) is { } stated ? new Published(stated, PublishedBasis.Stated)
        : Published.Unknown;

    private static string? Typed(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : WhiteSpace.Fold(CleanText.Of(value));
}
