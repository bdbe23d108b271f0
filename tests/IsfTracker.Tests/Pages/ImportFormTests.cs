using System.Net;
using AngleSharp.Html.Dom;
using IsfTracker.Tests.Support;
using static IsfTracker.Tests.Support.PageReading;

namespace IsfTracker.Tests.Pages;

public sealed class ImportFormTests(TrackerApp app) : IClassFixture<TrackerApp>
{
    private static readonly byte[] Words = "Azerbaijan will not send troops."u8.ToArray();

    private readonly HttpClient client = app.CreateClient();

    [Theory]
    [InlineData("Published", "soon", "published")]
    [InlineData("Published", "2031-01-01", "published")]
    [InlineData("Url", "javascript:alert(1)", "url")]
    [InlineData("Url", "not an address", "url")]
    public async Task What_cannot_be_taken_is_explained_at_its_field(string name, string value, string field)
    {
        var page = await RefusedAsync(HttpStatusCode.UnprocessableEntity, File("a.txt", Words), Field(name, value));

        var input = page.GetElementById($"field-{field}")!;
        input.GetAttribute("aria-invalid").Should().Be("true");
        input.GetAttribute("value").Should().Be(value);
        page.GetElementById($"field-{field}-error")!.Words().Should().NotBeEmpty();
        page.QuerySelector($"[role=alert] a[href='#field-{field}']").Should().NotBeNull();
    }

    [Fact]
    public async Task Nothing_to_import_is_said_at_the_files()
    {
        var page = await RefusedAsync(HttpStatusCode.UnprocessableEntity);

        page.GetElementById("field-files-error")!.Words().Should().StartWith("Choose at least one file");
    }

    [Fact]
    public async Task One_title_for_two_files_is_refused()
    {
        var page = await RefusedAsync(HttpStatusCode.UnprocessableEntity, File("a.txt", Words), File("b.txt", Words), Field("Title", "Both"));

        page.GetElementById("field-title-error")!.Words().Should().Contain("one article");
    }

    [Fact]
    public async Task What_was_pasted_is_still_there_after_an_error()
    {
        var page = await RefusedAsync(HttpStatusCode.UnprocessableEntity, Field("Text", "\nFirst line\nsecond <line>"), Field("Published", "soon"));

        ((IHtmlTextAreaElement)page.GetElementById("field-text")!).Value.ReplaceLineEndings("\n").Should().Be("\nFirst line\nsecond <line>");
    }

    [Fact]
    public async Task A_file_of_ten_megabytes_is_too_large_and_named()
    {
        var page = await RefusedAsync(HttpStatusCode.RequestEntityTooLarge, File("long.txt", new byte[10 * 1024 * 1024]));

        page.GetElementById("field-files-error")!.Words().Should().Contain("long.txt").And.Contain("10 MB").And.Contain("5 MB");
    }

    [Fact]
    public async Task A_request_beyond_all_limits_is_too_large_in_words()
    {
        var page = await RefusedAsync(HttpStatusCode.RequestEntityTooLarge, File("huge.txt", new byte[26 * 1024 * 1024]));

        page.QuerySelector("h1")!.Words().Should().Be("Too large");
        page.QuerySelector("main a[href='/import']").Should().NotBeNull();
    }

    [Fact]
    public async Task The_date_field_explains_itself_with_examples()
    {
        var page = await client.GetPageAsync("/import");

        page.QuerySelectorAll("form table code").Select(example => example.Words()).Should().Contain("2025-11-07/..");
        page.QuerySelectorAll("form table td").Select(meaning => meaning.Words()).Should().Contain("on or after 7 November 2025");
    }

    private async Task<IHtmlDocument> RefusedAsync(HttpStatusCode status, params HttpContent[] parts)
    {
        using var answer = await client.PostFormAsync(await client.GetPageAsync("/import"), "/import", parts);
        answer.StatusCode.Should().Be(status);
        return await answer.ReadPageAsync();
    }
}
