using IsfTracker.Core.Dates;
using IsfTracker.Core.Language;
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
        Masthead.Read(draft);
        var (main, blocks) = TextAssembly.Join(draft.Blocks);
        if (!main.Any(char.IsLetter)) { return Refusals.NoText; }
        var url = FindUrl(request.Url) ?? FindUrl(draft.Url);
        return new ReadResult.Read(new ReadDocument(
            Typed(request.Title) ?? draft.Title,
            draft.Author,
            Typed(request.Outlet) ?? draft.Outlet ?? KnownOutlets.At(url),
            url,
            FindPublished(request, draft, url),
            type ?? MediaType.Text, FindLanguage(main, draft.LanguageHint), main, blocks));
    }

    /// <summary>What a person typed, then what the file says, then what its address says.</summary>
    private static Published FindPublished(ReadRequest request, Draft draft, string? url)
    {
        if (request.Published is { } typed) { return new Published(typed, request.PublishedBasis); }
        var inUrl = UrlNormalization.FindDate(url);
        if ((draft.Published ?? draft.Modified) is { } stated) { return new Published(IsSwapped(stated, inUrl) ? inUrl! : stated, PublishedBasis.Stated); }
        if (draft.Yearless is { } day && (inUrl?.Earliest.Year ?? draft.CopyrightYear) is { } year && day.In(year) is { } whole) { return new Published(whole, PublishedBasis.Inferred); }
        if (draft.Yearless is { } dayOnly && inUrl is null && request.Since is { } since && WeekdayYears.Find(dayOnly, since, draft.Blocks) is { } agreeing) { return new Published(agreeing, PublishedBasis.Inferred); }
        return inUrl is not null ? new Published(inUrl, PublishedBasis.Url) : Published.Unknown;
    }

    /// <summary>True where the address shows that 08/07 in the file is the seventh of August.</summary>
    private static bool IsSwapped(Edtf stated, Edtf? inUrl) =>
        stated.IsDay && inUrl is { IsDay: true } && (stated.Earliest.Year, stated.Earliest.Month, stated.Earliest.Day) == (inUrl.Earliest.Year, inUrl.Earliest.Day, inUrl.Earliest.Month);

    /// <summary>The words of the text decide; what the page says of itself only where they are too few.</summary>
    private static string FindLanguage(string text, string? hint) =>
        LanguageGuess.Of(text) is var guess && guess != LanguageGuess.Unknown ? guess : hint ?? LanguageGuess.Unknown;

    /// <summary>The address as it was given; null where it is none that can be linked to.</summary>
    private static string? FindUrl(string? url) => UrlNormalization.TryNormalize(url, out _) ? url!.Trim() : null;

    private static string? Typed(string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : WhiteSpace.Fold(CleanText.Of(value));
}
