using System.Text.Json;
using IsfTracker.Web.Features.Lists;
using Microsoft.Extensions.Primitives;

namespace IsfTracker.Web.Features.Import;

/// <summary>Reads the articles of a request: JSON with a text, or a form with files and what is typed about them.</summary>
internal static class SubmissionReading
{
    private static readonly string[] Fields = ["text", "title", "outlet", "url", "published"];

    /// <summary>What is wrong with the request as a whole goes to the reader; what is wrong with a file is for importing to say.</summary>
    public static async Task<IReadOnlyList<ArticleSubmission>> ReadAsync(HttpRequest request, FilterReader reader, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            var text = await ReadJsonAsync(request, cancellationToken);
            if (text?.Text is null) { reader.Refuse("text", "is missing: send {\"text\": …} or a form with files"); }
            return text is null ? [] : [text.ToArticle()];
        }
        var form = await ReadFormAsync(request, cancellationToken);
        foreach (var field in form.Keys.Where(field => !Fields.Contains(field)))
        {
            reader.Refuse(field, $"is not a field of this form; it takes files and {string.Join(", ", Fields)}");
        }
        var articles = await ReadArticlesAsync(form, cancellationToken);
        if (articles.Count == 0) { reader.Refuse("files", "are missing: send at least one file, or a text"); }
        return [.. articles.Select((article, place) => article with
        {
            Title = Typed(form, "title", place, articles.Count, reader),
            Outlet = Typed(form, "outlet", place, articles.Count, reader),
            Url = Typed(form, "url", place, articles.Count, reader),
            Published = Typed(form, "published", place, articles.Count, reader),
        })];
    }

    private static async Task<TextSubmission?> ReadJsonAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType()) { throw new BadHttpRequestException("The request carries neither JSON nor a form.", StatusCodes.Status415UnsupportedMediaType); }
        try
        {
            return await request.ReadFromJsonAsync<TextSubmission>(cancellationToken);
        }
        catch (JsonException fault)
        {
            throw new BadHttpRequestException("The body is not the JSON expected.", StatusCodes.Status400BadRequest, fault);
        }
        catch (InvalidOperationException fault) when (fault.InnerException is ArgumentException)
        {
            throw new BadHttpRequestException("The Content-Type names a charset that is not known.", StatusCodes.Status415UnsupportedMediaType, fault);
        }
    }

    private static async Task<IFormCollection> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException("The form is cut off or not one.", StatusCodes.Status400BadRequest, fault);
        }
    }

    private static async Task<List<ArticleSubmission>> ReadArticlesAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        var articles = new List<ArticleSubmission>();
        foreach (var file in form.Files)
        {
            var bytes = new byte[file.Length];
            await using var stream = file.OpenReadStream();
            await stream.ReadExactlyAsync(bytes, cancellationToken);
            articles.Add(new ArticleSubmission(bytes, file.FileName));
        }
        articles.AddRange(form["text"].Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => ArticleSubmission.OfText(text!)));
        return articles;
    }

    /// <summary>A field given once is meant for all, given as often as there are articles for each in turn. Two articles never share a title or an address.</summary>
    private static string? Typed(IFormCollection form, string field, int place, int articles, FilterReader reader)
    {
        var values = form[field];
        if (StringValues.IsNullOrEmpty(values)) { return null; }
        if (values.Count == articles) { return values[place]; }
        if (values.Count == 1 && field is "outlet" or "published") { return values[0]; }
        if (place == 0) { reader.Refuse(field, $"was given {values.Count} times for {articles} articles; give it for each of them in their order"); }
        return null;
    }
}
