using System.Net;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Pages;

public sealed class ClaimPagesTests(TrackerApp app) : IClassFixture<TrackerApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public async Task The_address_narrows_the_list_and_fills_the_form()
    {
        var page = await client.GetPageAsync("/claims?stance=declined&role=head-of-state");

        page.QuerySelectorAll("article.card h3 .stance").Should().NotBeEmpty().And.OnlyContain(stance => stance.Words() == "Declined");
        page.QuerySelectorAll("input[name=stance]:checked, input[name=stance][checked]").Select(box => box.GetAttribute("value")).Distinct().Should().Equal("declined");
    }

    [Fact]
    public async Task Each_filter_can_be_taken_back_by_itself()
    {
        var page = await client.GetPageAsync("/claims?stance=declined&role=head-of-state");

        page.QuerySelectorAll("main .row a.tag").Select(link => link.GetAttribute("href")).Should().Equal("/claims?role=head-of-state", "/claims?stance=declined");
    }

    [Fact]
    public async Task Every_count_of_a_source_leads_to_as_many()
    {
        var sources = await client.GetPageAsync("/sources");

        foreach (var link in sources.QuerySelectorAll("main td.number a[href^='/claims']"))
        {
            var counted = (await client.GetPageAsync(link.GetAttribute("href")!)).QuerySelector("main p.meta.soft:has(a)")!.Words();
            counted.Should().MatchRegex($@"\b{link.FirstChild!.TextContent} {(link.Words().Contains("statement") ? "statement" : "claim")}", "{0} counts them", link.Words());
        }
    }

    [Fact]
    public async Task What_a_position_rests_on_leads_to_its_claims()
    {
        var timeline = await client.GetPageAsync("/");

        foreach (var link in timeline.QuerySelectorAll("table a[href^='/claims?statement=']"))
        {
            (await client.GetPageAsync(link.GetAttribute("href")!)).QuerySelector("main")!.Words().Should().Contain($"in {link.Words()}");
        }
    }

    [Fact]
    public async Task The_next_page_goes_on_where_this_one_ends()
    {
        var first = await client.GetPageAsync("/claims?limit=3");
        var second = await client.GetPageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        first.QuerySelectorAll("article.card").Should().HaveCount(3);
        second.QuerySelectorAll("article.card").Select(card => card.Id).Should().NotBeEmpty().And.NotIntersectWith(first.QuerySelectorAll("article.card").Select(card => card.Id));
    }

    [Fact]
    public async Task All_pages_together_hold_every_claim_once()
    {
        var seen = new List<string>();
        for (var next = "/claims?limit=7"; next is not null;)
        {
            var page = await client.GetPageAsync(next);
            seen.AddRange(page.QuerySelectorAll("article.card").Select(card => card.Id!));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        var whole = await client.GetPageAsync("/claims?limit=200");
        seen.Should().OnlyHaveUniqueItems().And.Equal(whole.QuerySelectorAll("article.card").Select(card => card.Id));
    }

    [Fact]
    public async Task A_filter_that_fits_nothing_says_so()
    {
        var page = await client.GetPageAsync("/claims?q=zzzz");

        page.QuerySelector(".notice h2")!.Words().Should().Be("No claim matches");
    }

    [Fact]
    public async Task A_word_that_is_no_stance_is_refused_with_those_that_are()
    {
        var page = await client.GetPageAsync("/claims?stance=maybe", HttpStatusCode.BadRequest);

        page.QuerySelector("fieldset .error")!.Words().Should().Contain("declined").And.Contain("committed");
    }

    [Fact]
    public async Task A_claim_shows_its_words_where_they_stand_with_hash_and_offsets()
    {
        var list = await client.GetPageAsync("/claims?limit=1");
        var card = list.QuerySelector("article.card")!;

        var page = await client.GetPageAsync($"/claims/{card.Id}");

        card.QuerySelector("blockquote")!.Words().Should().Contain(page.QuerySelector("blockquote mark")!.Words());
        page.QuerySelectorAll("aside .code").Should().Contain(code => code.Words().Length == 64);
        page.QuerySelector("figcaption")!.Words().Should().MatchRegex(@"Characters \d+ to \d+");
    }

    [Fact]
    public async Task A_claim_tells_which_rules_saw_which_words()
    {
        var list = await client.GetPageAsync("/claims?stance=declined&limit=1");

        var page = await client.GetPageAsync($"/claims/{list.QuerySelector("article.card")!.Id}");

        page.GetElementById("why")!.ParentElement!.QuerySelectorAll("tbody tr").Should().NotBeEmpty();
    }

    [Fact]
    public Task A_claim_that_is_not_held_is_not_found() => client.GetPageAsync("/claims/c-0000000000000000", HttpStatusCode.NotFound);
}
