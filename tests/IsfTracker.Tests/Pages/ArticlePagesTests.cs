using System.Net;
using System.Text;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Import;

namespace IsfTracker.Tests.Pages;

public sealed class ArticlePagesTests(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Hostile = "<script>alert('x')</script><img src=x onerror=alert(1)>\"'&amp;";

    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public async Task Each_claim_is_marked_in_the_text_and_leads_to_itself()
    {
        var page = await SeedAsync("EU East");

        var marks = page.QuerySelectorAll(".reading mark");
        marks.Should().NotBeEmpty();
        marks.Where(mark => mark.Id is not null).Should().OnlyContain(mark => mark.QuerySelector("a")!.GetAttribute("href") == "/claims/" + mark.Id);
        marks.Should().OnlyContain(mark => mark.ParentElement!.QuerySelector(".claim-label :is(.stance, .silence)") != null);
    }

    [Fact]
    public async Task The_label_of_a_claim_stands_after_the_marks_that_close_its_quote()
    {
        await using var own = TrackerApp.Empty();
        await own.ImportAsync(ArticleSubmission.OfText("“Azerbaijan will not send troops to the stabilisation force in Gaza,” President Ilham Aliyev said.") with { Published = "2026-01-06" });
        var reader = own.CreateClient();
        var list = await reader.GetPageAsync("/articles");

        var page = await reader.GetPageAsync(list.QuerySelector("main article h3 a")!.GetAttribute("href")!);

        page.QuerySelector(".reading")!.Words().Should().Contain("in Gaza,”Declined President");
    }

    [Fact]
    public async Task Without_its_labels_the_text_is_that_of_the_article()
    {
        var page = await SeedAsync("Suno News");
        foreach (var label in page.QuerySelectorAll(".reading .claim-label")) { label.Remove(); }

        var text = (await app.ReadAsync(db => Task.FromResult(db.Captures.Single(capture => capture.Article.Outlet!.Name == "Suno News").Text)))
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

        page.QuerySelectorAll(".reading p, .reading h3").Select(paragraph => paragraph.TextContent).Should().Equal(text);
    }

    [Fact]
    public async Task Its_hashes_original_bytes_and_address_are_there()
    {
        var page = await SeedAsync("News.Az");

        page.QuerySelectorAll("aside .code").Count(code => code.Words().Length == 64).Should().Be(2);
        page.QuerySelector("aside a[href$='/original']").Should().NotBeNull();
        page.QuerySelector("aside a[rel~=nofollow]")!.GetAttribute("href").Should().StartWith("https://news.az/");
    }

    [Fact]
    public async Task Markup_in_title_outlet_and_text_is_shown_as_text()
    {
        await using var own = TrackerApp.Empty();
        var text = $"BAKU: President Ilham Aliyev {Hostile} said Azerbaijan will not send troops to the Gaza stabilisation force.\n\n“{Hostile}” he added.";
        await own.ImportAsync(ArticleSubmission.OfText(text) with { Title = Hostile, Outlet = Hostile, Published = "2026-01-06" });
        var site = own.CreateClient();

        var article = await site.GetPageAsync((await site.GetPageAsync("/articles")).QuerySelector("article.card a")!.GetAttribute("href")!);

        article.QuerySelector("h1")!.TextContent.Should().Contain("<script>");
        article.QuerySelector(".reading")!.TextContent.Should().Contain("<script>alert('x')</script>");
        foreach (var path in new[] { "/", "/claims", "/articles", "/statements", "/sources", article.QuerySelector("aside a[href^='/api']")!.GetAttribute("href")!.Replace("/api/v1", "").Replace("/original", "") })
        {
            var page = await site.GetPageAsync(path);
            page.QuerySelectorAll("script:not([src]), [onerror]").Should().BeEmpty("{0} shows markup as text", path);
        }
    }

    [Fact]
    public async Task Right_to_left_words_and_emoji_leave_the_marks_where_they_belong()
    {
        await using var own = TrackerApp.Empty();
        var text = "שלום 👩‍👩‍👧 مرحبا.\n\n👍🏽 Azerbaijan will not send troops to the International Stabilisation Force in Gaza, President Ilham Aliyev said.";
        await own.ImportAsync(new ArticleSubmission(Encoding.UTF8.GetBytes(text), "mixed.txt") { Published = "2026-01-06" });
        var site = own.CreateClient();

        var list = await site.GetPageAsync("/articles");
        var page = await site.GetPageAsync(list.QuerySelector("article.card a")!.GetAttribute("href")!);

        var mark = page.QuerySelector(".reading mark")!;
        var claim = await own.ReadAsync(db => Task.FromResult(db.Claims.Single(claim => claim.PublicId == mark.Id)));
        mark.TextContent.Should().Be(claim.Quote);
        page.QuerySelectorAll(".reading p").Should().OnlyContain(paragraph => paragraph.GetAttribute("dir") == "auto");
    }

    [Fact]
    public async Task The_list_narrows_by_outlet()
    {
        var page = await client.GetPageAsync("/articles?outlet=News.Az");

        page.QuerySelectorAll("article.card").Should().ContainSingle().Which.Words().Should().StartWith("News.Az");
    }

    [Fact]
    public Task An_article_that_is_not_held_is_not_found() => client.GetPageAsync("/articles/a-0000000000000000", HttpStatusCode.NotFound);

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> SeedAsync(string outlet)
    {
        var list = await client.GetPageAsync("/articles?outlet=" + Uri.EscapeDataString(outlet));
        return await client.GetPageAsync(list.QuerySelector("article.card a")!.GetAttribute("href")!);
    }
}
