using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Api;

public sealed class ClaimsApi(TrackerApp app) : IClassFixture<TrackerApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public async Task Every_quote_stands_in_its_article_at_the_offsets_it_gives()
    {
        var claims = await client.GetItemsAsync("/api/v1/claims?limit=200");

        claims.Should().NotBeEmpty();
        foreach (var claim in claims)
        {
            var text = await client.GetStringAsync(new Uri($"/api/v1/articles/{claim!.Text("article")}/text", UriKind.Relative));
            var (start, end) = (claim!["start"]!.GetValue<int>(), claim["end"]!.GetValue<int>());
            text[start..end].Should().Be(claim.Text("quote"));
            text[..start].Should().EndWith(claim.Text("prefix"));
            text[end..].Should().StartWith(claim.Text("suffix"));
        }
    }

    [Fact]
    public async Task The_president_s_own_refusals_are_found_by_stance_and_role()
    {
        var claims = await client.GetItemsAsync("/api/v1/claims?stance=declined&role=head-of-state");

        claims.Should().NotBeEmpty();
        claims.Should().OnlyContain(claim => claim!.Text("officialId") == "ilham-aliyev" && claim!.Text("stance") == "declined" && claim!.Text("lane") == "declared");
    }

    [Theory]
    [InlineData("lane=reported", "lane", "reported")]
    [InlineData("kind=headline", "kind", "headline")]
    [InlineData("outlet=news.az", "outlet", "News.Az")]
    [InlineData("via=REUTERS", "via", "Reuters")]
    [InlineData("status=unreviewed", "status", "unreviewed")]
    public async Task A_filter_keeps_what_it_names(string filter, string member, string value)
    {
        var claims = await client.GetItemsAsync($"/api/v1/claims?limit=200&{filter}");

        claims.Should().NotBeEmpty().And.OnlyContain(claim => claim!.Text(member) == value);
    }

    [Fact]
    public async Task Several_values_match_any_of_them_given_apart_or_with_commas()
    {
        var apart = await client.GetItemsAsync("/api/v1/claims?stance=declined&stance=conditional&limit=200");
        var together = await client.GetItemsAsync("/api/v1/claims?stance=declined,conditional&limit=200");

        apart.Select(claim => claim!.Text("stance")).Distinct().Should().BeEquivalentTo("declined", "conditional");
        together.ToJsonString().Should().Be(apart.ToJsonString());
    }

    [Fact]
    public async Task A_speaker_is_found_by_part_of_the_name_in_any_case()
    {
        var claims = await client.GetItemsAsync("/api/v1/claims?speaker=aLIYEV&limit=200");

        claims.Should().NotBeEmpty().And.OnlyContain(claim => claim!.Text("speaker").Contains("Aliyev"));
    }

    [Fact]
    public async Task Words_are_sought_in_quote_speaker_and_title()
    {
        var claims = await client.GetItemsAsync("/api/v1/claims?q=CEASEFIRE&limit=200");

        claims.Should().NotBeEmpty();
        claims.Select(claim => $"{claim!["quote"]} {claim["speaker"]} {claim["title"]}").Should().OnlyContain(text => text.Contains("ceasefire", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_condition_keeps_the_claims_that_carry_it()
    {
        var claims = await client.GetItemsAsync("/api/v1/claims?condition=ceasefire&limit=200");

        claims.Should().NotBeEmpty();
        claims.Select(claim => claim!["conditions"]!.AsArray().Select(code => code!.GetValue<string>())).Should().OnlyContain(codes => codes.Contains("ceasefire"));
    }

    [Fact]
    public async Task Dates_match_by_overlap()
    {
        (await client.GetItemsAsync("/api/v1/claims?to=2025-10-01")).Should().BeEmpty();
        (await client.GetItemsAsync("/api/v1/claims?from=2025-10&to=2025-10")).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Publication_bounds_what_is_seen()
    {
        var claims = await client.GetItemsAsync("/api/v1/claims?publishedBy=2025-10-31&limit=200");

        claims.Select(claim => claim!.Text("outlet")).Distinct().Should().BeEquivalentTo("News.Az", "EU East");
    }

    [Fact]
    public async Task Before_anything_was_recorded_nothing_was_known() =>
        (await client.GetItemsAsync("/api/v1/claims?knownAt=2026-01-01T00:00:00Z")).Should().BeEmpty();

    [Fact]
    public async Task A_statement_s_claims_are_those_it_lists()
    {
        var statement = (await client.GetItemsAsync("/api/v1/statements?limit=200")).MaxBy(item => item!["claims"]!.AsArray().Count)!;

        var claims = await client.GetItemsAsync($"/api/v1/claims?limit=200&statement={statement.Text("id")}");

        claims.Select(claim => claim!.Text("id")).Should().BeEquivalentTo(statement["claims"]!.AsArray().Select(id => id!.GetValue<string>()));
        claims.Should().OnlyContain(claim => claim!.Text("statement") == statement.Text("id"));
    }

    [Fact]
    public async Task One_claim_is_the_same_as_in_the_list()
    {
        var claim = (await client.GetItemsAsync("/api/v1/claims?limit=1"))[0]!;

        (await client.GetJsonAsync($"/api/v1/claims/{claim.Text("id")}")).ToJsonString().Should().Be(claim.ToJsonString());
    }

    [Fact]
    public async Task The_order_can_be_turned_round()
    {
        var newest = await client.GetItemsAsync("/api/v1/claims?sort=-recorded&limit=200");
        var oldest = await client.GetItemsAsync("/api/v1/claims?sort=recorded&limit=200");

        oldest.Select(claim => claim!.Text("id")).Should().Equal(newest.Select(claim => claim!.Text("id")).Reverse());
    }
}
