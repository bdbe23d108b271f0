using System.Net;
using System.Text.Json.Nodes;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Api;

public sealed class PagingApi(TrackerApp app) : IClassFixture<TrackerApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Theory]
    [InlineData("claims?sort=-published")]
    [InlineData("claims?sort=published")]
    [InlineData("claims?sort=said")]
    [InlineData("claims?sort=-said")]
    [InlineData("claims?sort=confidence")]
    [InlineData("claims?sort=-recorded")]
    [InlineData("articles?sort=-published")]
    [InlineData("articles?sort=recorded")]
    [InlineData("statements?sort=-said")]
    [InlineData("statements?sort=said")]
    public async Task Pages_put_together_are_the_whole_list(string list)
    {
        var whole = await client.GetItemsAsync($"/api/v1/{list}&limit=200");
        var pages = new List<JsonNode>();
        string? cursor = null;
        do
        {
            var page = await client.GetJsonAsync($"/api/v1/{list}&limit=2{(cursor is null ? "" : $"&cursor={cursor}")}");
            page["items"]!.AsArray().Count.Should().BeInRange(1, 2);
            pages.AddRange(page["items"]!.AsArray()!);
            cursor = page["next"]?.GetValue<string>();
        }
        while (cursor is not null);

        pages.Select(item => item.Text("id")).Should().Equal(whole.Select(item => item!.Text("id"))).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task The_link_header_leads_to_the_next_page()
    {
        using var first = await client.GetAsync(new Uri("/api/v1/claims?lane=declared&limit=2", UriKind.Relative));

        var link = first.Headers.GetValues("Link").Single();
        link.Should().EndWith("rel=\"next\"");
        var next = await client.GetItemsAsync(link[(link.IndexOf('<') + 1)..link.IndexOf('>')]);
        next.Should().OnlyContain(claim => claim!.Text("lane") == "declared");
    }

    [Fact]
    public async Task The_last_page_links_no_further()
    {
        using var response = await client.GetAsync(new Uri("/api/v1/articles?limit=200", UriKind.Relative));

        response.Headers.Contains("Link").Should().BeFalse();
        (await client.GetJsonAsync("/api/v1/articles?limit=200"))["next"].Should().BeNull();
    }

    [Theory]
    [InlineData("claims?limit=0")]
    [InlineData("claims?limit=201")]
    [InlineData("claims?limit=many")]
    [InlineData("claims?cursor=abc")]
    [InlineData("claims?cursor=%F0%9F%98%80")]
    [InlineData("articles?sort=recorded&cursor=LXB1Ymxpc2hlZC43Mzk2MjEuNA")]
    public async Task A_page_that_cannot_be_is_refused(string address)
    {
        using var response = await client.GetAsync(new Uri($"/api/v1/{address}", UriKind.Relative));

        await response.ShouldBeProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_cursor_beyond_all_days_ends_the_list_and_breaks_nothing()
    {
        var beyond = Convert.ToBase64String("-published.9223372036854775807.9223372036854775807.9223372036854775807"u8).TrimEnd('=');

        (await client.GetItemsAsync($"/api/v1/articles?cursor={beyond}")).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("claims", "-published.739621.4")]
    [InlineData("articles", "-published.739621.4")]
    [InlineData("statements", "-said.739621.1234567")]
    public async Task A_cursor_of_before_lists_went_by_precision_is_refused_in_words(string list, string cursor)
    {
        var old = Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(cursor)).TrimEnd('=');
        using var response = await client.GetAsync(new Uri($"/api/v1/{list}?cursor={old}", UriKind.Relative));

        var problem = await response.ShouldBeProblemAsync(HttpStatusCode.BadRequest);
        problem["errors"]!["cursor"]![0]!.GetValue<string>().Should().Contain("of an earlier version").And.Contain("start from the beginning");
    }
}
