using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Api;

public sealed class ArticlesApi(TrackerApp app) : IClassFixture<TrackerApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public async Task The_seeds_are_there_the_newest_first()
    {
        var articles = await client.GetItemsAsync("/api/v1/articles");

        articles.Select(article => article!.Text("outlet")).Should().Equal("Suno News", "Justice and Power", "Productive Clue", "News.Az", "EU East");
        articles.Select(article => article!.Text("published")).Should().Equal("2026-01-06", "2025-11-08", "2025-11-07/..", "2025-10-30", "2025-10-16~");
    }

    [Theory]
    [InlineData("outlet=NEWS.AZ", 1)]
    [InlineData("outlet=News.Az&outlet=EU East", 2)]
    [InlineData("from=2026", 2)]
    [InlineData("to=2025-10-31", 2)]
    [InlineData("q=questionnaire", 1)]
    public async Task A_filter_keeps_what_it_names(string filter, int expected) =>
        (await client.GetItemsAsync($"/api/v1/articles?{filter}")).Should().HaveCount(expected);

    [Fact]
    public async Task One_article_carries_its_captures_and_claims()
    {
        var item = (await client.GetItemsAsync("/api/v1/articles?outlet=Suno News"))[0]!;

        var article = await client.GetJsonAsync($"/api/v1/articles/{item.Text("id")}");

        article["captures"]!.AsArray().Should().HaveCount(item["captureCount"]!.GetValue<int>());
        article["claims"]!.AsArray().Should().HaveCount(item["claimCount"]!.GetValue<int>());
        article["claims"]!.AsArray().Select(claim => claim!["start"]!.GetValue<int>()).Should().BeInAscendingOrder();
    }

    [Fact]
    public async Task The_original_is_handed_out_as_it_was_brought_and_never_as_a_page()
    {
        const string Html = "<html><body><script>alert(1)</script><p>Azerbaijan has not decided on the Gaza stabilisation force, its foreign ministry said.</p></body></html>";
        await using var empty = TrackerApp.Empty();
        using var own = empty.CreateClient();
        using var form = new MultipartFormDataContent { { new StringContent(Html), "files", "page.html" } };
        using var added = await own.PostAsync(new Uri("/api/v1/articles", UriKind.Relative), form);
        var id = (await added.Content.ReadFromJsonAsync<JsonNode>())!["items"]![0]!["article"]!.Text("id");

        using var original = await own.GetAsync(new Uri($"/api/v1/articles/{id}/original", UriKind.Relative));

        (await original.Content.ReadAsStringAsync()).Should().Be(Html);
        original.Content.Headers.ContentType!.MediaType.Should().Be("application/octet-stream");
        original.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        original.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
    }

    [Fact]
    public async Task Text_and_bytes_have_the_hashes_that_the_capture_names()
    {
        var id = (await client.GetItemsAsync("/api/v1/articles?limit=1"))[0]!.Text("id");
        var capture = (await client.GetJsonAsync($"/api/v1/articles/{id}"))["captures"]![0]!;

        var text = await client.GetStringAsync(new Uri($"/api/v1/articles/{id}/text?capture={capture.Text("id")}", UriKind.Relative));
        var bytes = await client.GetByteArrayAsync(new Uri($"/api/v1/articles/{id}/original", UriKind.Relative));

        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))).Should().Be(capture.Text("textSha256"));
        Convert.ToHexStringLower(SHA256.HashData(bytes)).Should().Be(capture.Text("sha256"));
    }

    [Fact]
    public async Task Text_is_plain_and_in_utf_8()
    {
        var id = (await client.GetItemsAsync("/api/v1/articles?limit=1"))[0]!.Text("id");
        using var response = await client.GetAsync(new Uri($"/api/v1/articles/{id}/text", UriKind.Relative));

        response.Content.Headers.ContentType!.ToString().Should().Be("text/plain; charset=utf-8");
    }
}
