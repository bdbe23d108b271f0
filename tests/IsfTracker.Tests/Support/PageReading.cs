using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace IsfTracker.Tests.Support;

/// <summary>Pages as a browser without JavaScript has them.</summary>
internal static class PageReading
{
    /// <summary>The page, which must answer with that status.</summary>
    public static async Task<IHtmlDocument> GetPageAsync(this HttpClient client, string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await client.GetAsync(path);
        answer.StatusCode.Should().Be(status, "{0} was asked for", path);
        return await ReadPageAsync(answer);
    }

    public static async Task<IHtmlDocument> ReadPageAsync(this HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>Sends the form that posts to an address, with the token it carries.</summary>
    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient client, IHtmlDocument page, string address, params HttpContent[] parts)
    {
        var form = new MultipartFormDataContent();
        foreach (var part in parts) { form.Add(part); }
        var token = page.QuerySelector<IHtmlInputElement>("form[method=post] input[name=__RequestVerificationToken]")!;
        form.Add(Field(token.Name!, token.Value));
        return await client.PostAsync(new Uri(address, UriKind.RelativeOrAbsolute), form);
    }

    public static HttpContent Field(string name, string value)
    {
        var content = new StringContent(value);
        content.Headers.ContentType = null;
        content.Headers.ContentDisposition = new("form-data") { Name = $"\"{name}\"" };
        return content;
    }

    public static HttpContent File(string fileName, byte[] bytes)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentDisposition = new("form-data") { Name = "\"Files\"", FileName = $"\"{fileName}\"" };
        return content;
    }

    /// <summary>The words of an element with single spaces, as a reader sees them.</summary>
    public static string Words(this INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
