using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Import;
using Microsoft.EntityFrameworkCore;
using static IsfTracker.Tests.Support.PageReading;

namespace IsfTracker.Tests.Pages;

public sealed class ImportPagesTests : IAsyncLifetime
{
    private static readonly byte[] Article = Encoding.UTF8.GetBytes(
        "BAKU: Azerbaijan has ruled out sending troops to the Gaza stabilisation force.\n\nPresident Ilham Aliyev said Azerbaijan will not take part.");

    private readonly TrackerApp app = TrackerApp.Empty();
    private HttpClient client = null!;

    public Task InitializeAsync()
    {
        client = app.CreateClient();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_preview_marks_the_claims_and_stores_nothing()
    {
        var preview = await PreviewAsync(File("aliyev.txt", Article), Field("Outlet", "Caspian Courier"), Field("Published", "2026-01-06"));

        preview.QuerySelectorAll(".reading mark").Should().NotBeEmpty();
        preview.QuerySelector("main")!.Words().Should().Contain("Nothing is stored yet").And.Contain("Caspian Courier").And.Contain("6 January 2026");
        (await CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Confirming_stores_the_article_and_leads_to_it()
    {
        var result = await ConfirmAsync(await PreviewAsync(File("aliyev.txt", Article), Field("Published", "2026-01-06")));

        result.QuerySelector(".card")!.Words().Should().Contain("Added");
        var article = await client.GetPageAsync(result.QuerySelector(".card h2 a")!.GetAttribute("href")!);
        article.QuerySelectorAll(".reading mark").Should().NotBeEmpty();
        (await client.GetPageAsync("/")).QuerySelector(".answer__stance")!.Words().Should().Be("Declined");
    }

    [Fact]
    public async Task Pasted_text_is_imported_like_a_file()
    {
        var result = await ConfirmAsync(await PreviewAsync(Field("Text", Encoding.UTF8.GetString(Article)), Field("Title", "Azerbaijan says no")));

        result.QuerySelector(".card h2")!.Words().Should().Be("Azerbaijan says no");
    }

    [Fact]
    public async Task The_same_bytes_again_are_already_held()
    {
        await app.ImportAsync(new ArticleSubmission(Article, "first.txt"));

        var preview = await PreviewAsync(File("again.txt", Article));

        preview.QuerySelector(".card")!.Words().Should().Contain("Already held");
        preview.QuerySelector(".card a[href^='/articles/a-']").Should().NotBeNull();
        preview.QuerySelectorAll("button[type=submit]").Should().BeEmpty();
    }

    [Fact]
    public async Task Bytes_that_somebody_else_brought_meanwhile_are_already_held()
    {
        var preview = await PreviewAsync(File("mine.txt", Article));
        await app.ImportAsync(new ArticleSubmission(Article, "theirs.txt"));

        var result = await ConfirmAsync(preview);

        result.QuerySelector(".card")!.Words().Should().Contain("Already held");
        (await CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Confirming_twice_stores_once()
    {
        var preview = await PreviewAsync(File("aliyev.txt", Article));
        await ConfirmAsync(preview);

        var again = await ConfirmAsync(preview);

        again.QuerySelector(".card")!.Words().Should().Contain("Added");
        (await CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Of_several_files_each_has_its_own_outcome()
    {
        var preview = await PreviewAsync(File("good.txt", Article), File("empty.txt", []), File("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]));

        var result = await ConfirmAsync(preview);

        result.QuerySelectorAll(".card").Select(card => card.Words()).Should().SatisfyRespectively(
            good => good.Should().Contain("Added"),
            empty => empty.Should().Contain("empty.txt").And.Contain("Refused"),
            picture => picture.Should().Contain("picture.txt").And.Contain("Refused"));
    }

    [Fact]
    public async Task A_file_name_with_a_path_and_markup_is_shown_as_its_last_part()
    {
        var preview = await PreviewAsync(File("..\\..\\<b>x</b>.txt", Article));

        preview.QuerySelector(".card .kicker")!.Words().Should().NotContain("..");
        preview.QuerySelectorAll("main b").Should().BeEmpty();
    }

    [Fact]
    public async Task A_preview_that_waited_too_long_is_over()
    {
        var preview = await PreviewAsync(File("aliyev.txt", Article));
        app.Clock.Now += TimeSpan.FromMinutes(31);

        using var answer = await client.PostFormAsync(preview, PreviewAddress.AbsolutePath);

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await answer.ReadPageAsync()).QuerySelector("h1")!.Words().Should().Be("This preview is over");
        (await CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_in_words()
    {
        using var answer = await client.PostAsync("/import", new MultipartFormDataContent { File("aliyev.txt", Article) });

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.ReadPageAsync()).QuerySelector("h1")!.Words().Should().Be("This form has expired");
    }

    private Uri PreviewAddress { get; set; } = null!;

    private async Task<IHtmlDocument> PreviewAsync(params HttpContent[] parts)
    {
        using var answer = await client.PostFormAsync(await client.GetPageAsync("/import"), "/import", parts);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        PreviewAddress = answer.RequestMessage!.RequestUri!;
        PreviewAddress.AbsolutePath.Should().StartWith("/import/preview/");
        return await answer.ReadPageAsync();
    }

    private async Task<IHtmlDocument> ConfirmAsync(IHtmlDocument preview)
    {
        using var answer = await client.PostFormAsync(preview, PreviewAddress.AbsolutePath);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.RequestMessage!.RequestUri!.AbsolutePath.Should().StartWith("/import/result/");
        return await answer.ReadPageAsync();
    }

    private Task<int> CountAsync() => app.ReadAsync(db => db.Articles.CountAsync());
}
