using System.Net;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Import;

namespace IsfTracker.Tests.Pages;

public sealed class StatementPagesTests(TrackerApp app) : IClassFixture<TrackerApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public async Task A_statement_that_several_articles_carry_counts_as_one_origin()
    {
        await using var own = await TwoRewritesAsync();

        var list = await own.CreateClient().GetPageAsync("/statements?lane=declared");

        list.QuerySelectorAll("article.card").Should().ContainSingle().Which.Words().Should().Contain("2 articles of 2 outlets, 1 origin");
    }

    [Fact]
    public async Task A_statement_shows_every_rendering_and_why_each_belongs_to_it()
    {
        await using var own = await TwoRewritesAsync();
        var site = own.CreateClient();
        var shared = (await site.GetPageAsync("/statements?lane=declared")).QuerySelector("article.card")!;

        var page = await site.GetPageAsync($"/statements/{shared.Id}");

        var members = page.QuerySelectorAll("table tbody tr");
        members.Should().HaveSameCount(page.QuerySelectorAll("article.card"));
        members.Select(row => row.LastElementChild!.Words()).Should().OnlyContain(reason => reason.Length > 10);
        page.QuerySelectorAll("article.card figcaption a[href^='/articles/']").Select(link => link.Words()).Distinct().Should().BeEquivalentTo("Caspian Courier", "Morning Ledger");
    }

    [Fact]
    public async Task The_list_narrows_by_condition()
    {
        var page = await client.GetPageAsync("/statements?condition=parliament");

        page.QuerySelectorAll("article.card").Should().NotBeEmpty().And.OnlyContain(card => card.Words().Contains("Parliament"));
    }

    [Fact]
    public Task A_statement_that_is_not_held_is_not_found() => client.GetPageAsync("/statements/s-0000000000000000", HttpStatusCode.NotFound);

    /// <summary>A store with one speech act in two outlets.</summary>
    private static async Task<TrackerApp> TwoRewritesAsync()
    {
        var own = TrackerApp.Empty();
        const string Quote = "“We will not send our soldiers to the stabilisation force in Gaza,” President Ilham Aliyev said";
        await own.ImportAsync(
            ArticleSubmission.OfText($"{Quote} in Baku on Monday.") with { Outlet = "Caspian Courier", Published = "2026-01-06" },
            ArticleSubmission.OfText($"{Quote} in an interview broadcast on Monday evening.") with { Outlet = "Morning Ledger", Published = "2026-01-07" });
        return own;
    }
}
