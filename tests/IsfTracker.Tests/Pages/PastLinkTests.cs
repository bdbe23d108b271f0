using AngleSharp.Dom;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Pages;

/// <summary>Whoever looks from another day goes on looking from it, page after page, until they ask for today.</summary>
public sealed class PastLinkTests(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Times = "asOf=2025-12-31&publishedBy=2026-01-31&knownAt=2026-02-01T23:00:00Z";

    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public async Task Every_link_to_a_page_that_takes_the_times_carries_them_and_leads_somewhere()
    {
        var seen = new HashSet<string>();
        var waiting = new Queue<string>([$"/?{Times}"]);
        while (waiting.TryDequeue(out var address))
        {
            var path = address.Split('?')[0];
            if (!seen.Add(path)) { continue; }
            var page = await client.GetPageAsync(address);
            page.QuerySelector("main .notice")!.Words().Should().StartWith("Seen from another day.", path).And.Contain("31 December 2025").And.Contain("31 January 2026").And.Contain("1 February 2026, 23:00 UTC");
            foreach (var link in Others(page, path))
            {
                link.Should().Contain("asOf=2025-12-31", path).And.Contain("publishedBy=2026-01-31", path).And.Contain("knownAt=2026-02-01T23", path);
                waiting.Enqueue(link);
            }
        }

        seen.Should().Contain(["/", "/statements", "/claims", "/articles", "/conditions", "/sources"]);
        foreach (var record in new[] { "/claims/c-", "/statements/s-", "/articles/a-" }) { seen.Should().Contain(path => path.StartsWith(record)); }
    }

    [Fact]
    public async Task Each_page_has_a_way_back_to_today_that_keeps_the_other_filters()
    {
        var page = await client.GetPageAsync($"/claims?stance=conditional&{Times}");

        page.QuerySelectorAll("main .notice a").Select(link => link.GetAttribute("href")).Should().Equal("/claims?stance=conditional");
    }

    [Fact]
    public async Task A_claim_can_be_reached_as_it_was_and_as_it_is()
    {
        var list = await client.GetPageAsync($"/claims?{Times}");
        var address = list.QuerySelectorAll("article.card a").Select(link => link.GetAttribute("href")!).First(href => href.StartsWith("/claims/c-"));
        var page = await client.GetPageAsync(address);

        page.QuerySelector("main .notice a")!.GetAttribute("href").Should().Be(address.Split('?')[0]);
        page.QuerySelectorAll("a[href^='/api/v1/claims/']").Should().ContainSingle().Which.GetAttribute("href").Should().Contain("knownAt=");
        page.QuerySelectorAll("a[href^='/review/c-']").Should().BeEmpty("the past cannot be reviewed");
    }

    [Fact]
    public async Task A_page_of_today_adds_nothing_to_its_links()
    {
        var page = await client.GetPageAsync("/claims?stance=conditional");

        page.QuerySelectorAll("article a").Select(link => link.GetAttribute("href")!).Should().NotContain(href => href.Contains("asOf") || href.Contains("knownAt"));
    }

    [Fact]
    public async Task Of_two_views_compared_each_link_goes_by_the_view_it_is_in()
    {
        var page = await client.GetPageAsync("/compare?from=asOf:2025-11-01&to=asOf:2026-01-10");

        page.QuerySelectorAll("section[aria-labelledby=statements-added] article a[href^='/statements/']").Should().NotBeEmpty()
            .And.OnlyContain(link => link.GetAttribute("href")!.EndsWith("?asOf=2026-01-10"));
    }

    private static IEnumerable<string> Others(IDocument page, string path) => page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0])
        .Where(href => !href.StartsWith("/api") && href.Split('?')[0] != path)
        .Where(href => href.Split('?')[0] is "/" or "/statements" or "/claims" or "/articles" or "/conditions" or "/sources" || new[] { "/statements/", "/claims/", "/articles/" }.Any(href.StartsWith));
}
