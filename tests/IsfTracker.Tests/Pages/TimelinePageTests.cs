using System.Net;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Pages;

public sealed class TimelinePageTests(TrackerApp app) : IClassFixture<TrackerApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public async Task It_opens_with_where_the_declared_position_stands_since_when_by_whom_and_in_which_office()
    {
        var page = await client.GetPageAsync("/");

        var answer = page.QuerySelector(".answer")!;
        answer.QuerySelector(".answer__stance")!.Words().Should().Be("Declined");
        answer.QuerySelector(".answer__sentence")!.Words().Should().Contain("January 2026").And.Contain("Aliyev").And.Contain("President").And.Contain("on the record");
        answer.QuerySelector("blockquote")!.Words().Should().NotBeEmpty();
        answer.Words().Should().Contain("1 article");
    }

    [Fact]
    public async Task The_words_of_the_position_lead_to_their_claim_and_article()
    {
        var page = await client.GetPageAsync("/");

        page.QuerySelectorAll(".answer figcaption a").Select(link => link.GetAttribute("href")!)
            .Should().Contain(href => href.StartsWith("/claims/c-")).And.Contain(href => href.StartsWith("/articles/a-"));
    }

    [Fact]
    public async Task The_table_holds_the_positions_that_the_chart_draws()
    {
        var page = await client.GetPageAsync("/");

        var rows = page.QuerySelectorAll("table caption").Single(caption => caption.Words() == "Positions, lane by lane").Closest("table")!.QuerySelectorAll("tbody tr");
        var steps = page.QuerySelectorAll(".chart__drawing--wide .chart__step");
        rows.Should().NotBeEmpty().And.HaveSameCount(steps);
    }

    [Fact]
    public async Task Every_mark_of_the_chart_leads_to_a_statement_on_the_page()
    {
        var page = await client.GetPageAsync("/");

        var targets = page.QuerySelectorAll(".chart__drawing--narrow a").Select(mark => mark.GetAttribute("href")![1..]).ToList();
        targets.Should().NotBeEmpty();
        targets.Should().OnlyContain(id => page.GetElementById(id) != null);
    }

    [Fact]
    public async Task A_statement_that_moved_nothing_says_why()
    {
        var page = await client.GetPageAsync("/");

        var aside = page.QuerySelectorAll("article.card--aside");
        aside.Should().NotBeEmpty();
        aside.Should().OnlyContain(card => card.Words().Contains("Did not move the timeline."));
    }

    [Fact]
    public async Task Seen_from_an_earlier_day_it_stands_where_it_stood_then()
    {
        var page = await client.GetPageAsync("/?asOf=2025-11-30");

        page.QuerySelector(".answer__stance")!.Words().Should().NotBe("Declined");
        page.QuerySelector(".notice")!.Words().Should().Contain("30 November 2025");
        page.QuerySelector("input[name=asOf]")!.GetAttribute("value").Should().Be("2025-11-30");
    }

    [Fact]
    public async Task Before_anything_was_said_there_is_not_enough_evidence()
    {
        var page = await client.GetPageAsync("/?asOf=2020");

        page.QuerySelectorAll(".answer__stance").Select(stance => stance.Words()).Should().Equal("Not enough evidence", "Not enough evidence");
    }

    [Fact]
    public async Task One_lane_can_be_seen_alone()
    {
        var page = await client.GetPageAsync("/?lane=reported");

        page.QuerySelectorAll(".answer .kicker strong").Select(name => name.Words()).Should().Equal("Reported");
        page.QuerySelectorAll("article.card .card__head .tag").Should().OnlyContain(tag => tag.Words() == "Reported");
    }

    [Fact]
    public async Task A_date_that_is_none_is_explained_at_its_field()
    {
        var page = await client.GetPageAsync("/?asOf=someday", HttpStatusCode.BadRequest);

        var field = page.QuerySelector("input[name=asOf]")!;
        field.GetAttribute("aria-invalid").Should().Be("true");
        page.GetElementById(field.GetAttribute("aria-describedby")!.Split(' ')[^1])!.Words().Should().Contain("2025-11-07");
        page.QuerySelector("details.filters")!.HasAttribute("open").Should().BeTrue();
    }

    [Fact]
    public async Task An_empty_store_says_what_is_missing_and_what_to_do()
    {
        await using var empty = TrackerApp.Empty();

        var page = await empty.CreateClient().GetPageAsync("/");

        page.QuerySelectorAll(".answer__stance").Should().OnlyContain(stance => stance.Words() == "Not enough evidence");
        page.QuerySelector(".notice a[href='/import']").Should().NotBeNull();
    }
}
