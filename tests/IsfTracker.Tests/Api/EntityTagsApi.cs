using System.Net;
using System.Net.Http.Json;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Api;

public sealed class EntityTagsApi(TrackerApp app) : IClassFixture<TrackerApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Theory]
    [InlineData("timeline")]
    [InlineData("claims?lane=declared")]
    [InlineData("articles")]
    [InlineData("statements")]
    [InlineData("conditions")]
    [InlineData("speakers")]
    [InlineData("outlets")]
    [InlineData("codebook")]
    [InlineData("text")]
    [InlineData("original")]
    public async Task What_a_client_holds_is_confirmed(string address)
    {
        var uri = await AddressAsync(address);
        using var first = await client.GetAsync(uri);
        first.Headers.ETag!.IsWeak.Should().BeFalse();

        using var again = new HttpRequestMessage(HttpMethod.Get, uri);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag);
        using var second = await client.SendAsync(again);

        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_change_of_the_store_gives_new_tags()
    {
        await using var changing = new TrackerApp();
        using var own = changing.CreateClient();
        var timeline = new Uri("/api/v1/timeline", UriKind.Relative);
        using var before = await own.GetAsync(timeline);
        using var added = await own.PostAsJsonAsync(new Uri("/api/v1/articles", UriKind.Relative), new { text = "Baku is considering a role in the Gaza stabilisation force, a government source said." });

        using var again = new HttpRequestMessage(HttpMethod.Get, timeline);
        again.Headers.IfNoneMatch.Add(before.Headers.ETag!);
        using var after = await own.SendAsync(again);

        after.StatusCode.Should().Be(HttpStatusCode.OK);
        after.Headers.ETag.Should().NotBe(before.Headers.ETag);
    }

    [Fact]
    public async Task An_error_has_no_tag()
    {
        using var response = await client.GetAsync(new Uri("/api/v1/claims?stance=x", UriKind.Relative));

        response.Headers.ETag.Should().BeNull();
    }

    private async Task<Uri> AddressAsync(string address)
    {
        if (address is not ("text" or "original")) { return new Uri($"/api/v1/{address}", UriKind.Relative); }
        var article = (await client.GetItemsAsync("/api/v1/articles?limit=1"))[0]!;
        return new Uri($"/api/v1/articles/{article.Text("id")}/{address}", UriKind.Relative);
    }
}
