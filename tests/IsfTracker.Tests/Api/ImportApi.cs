using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using IsfTracker.Core.Reading;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Api;

public sealed class ImportApi : IAsyncLifetime
{
    private const string Text = "Baku will not send troops to the International Stabilisation Force in Gaza, President Ilham Aliyev said on Monday. “We will not take part,” he said.";

    private static readonly Uri Articles = new("/api/v1/articles", UriKind.Relative);
    private static readonly Uri Preview = new("/api/v1/articles/preview", UriKind.Relative);

    private readonly TrackerApp app = TrackerApp.Empty();
    private readonly HttpClient client;

    public ImportApi() => client = app.CreateClient();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_text_is_added_and_answered_with_what_was_found()
    {
        using var response = await client.PostAsJsonAsync(Articles, new { text = Text, title = "No troops", outlet = "Example News", url = "https://news.example/no", published = "2026-01-06" });

        response.StatusCode.Should().Be(HttpStatusCode.Created);
        var item = (await response.Content.ReadFromJsonAsync<JsonNode>())!["items"]![0]!;
        item.Text("outcome").Should().Be("added");
        var article = item["article"]!;
        response.Headers.Location!.ToString().Should().Be($"/api/v1/articles/{article.Text("id")}");
        (article.Text("title"), article.Text("outlet"), article.Text("published")).Should().Be(("No troops", "Example News", "2026-01-06"));
        (await client.GetJsonAsync(response.Headers.Location.ToString())).ToJsonString().Should().Be(article.ToJsonString());
    }

    [Fact]
    public async Task The_same_bytes_again_change_nothing()
    {
        using var first = await client.PostAsJsonAsync(Articles, new { text = Text });
        using var second = await client.PostAsJsonAsync(Articles, new { text = Text });

        second.StatusCode.Should().Be(HttpStatusCode.OK);
        (await second.Content.ReadFromJsonAsync<JsonNode>())!["items"]![0]!.Text("outcome").Should().Be("held");
        (await client.GetItemsAsync("/api/v1/articles")).Should().ContainSingle();
    }

    [Fact]
    public async Task A_preview_shows_the_same_and_stores_nothing()
    {
        using var response = await client.PostAsJsonAsync(Preview, new { text = Text, published = "2026-01-06" });

        var item = (await response.Content.ReadFromJsonAsync<JsonNode>())!["items"]![0]!;
        item.Text("outcome").Should().Be("new");
        item.Text("text").Should().Be(Text);
        (await client.GetItemsAsync("/api/v1/articles")).Should().BeEmpty();
    }

    [Fact]
    public async Task Files_of_one_form_are_each_answered_for()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Text), "files", "one.txt" },
            { new ByteArrayContent([]), "files", "two.txt" },
            { new StringContent("Example News"), "outlet" },
        };
        using var response = await client.PostAsync(Articles, form);

        response.StatusCode.Should().Be(HttpStatusCode.Created);
        var items = (await response.Content.ReadFromJsonAsync<JsonNode>())!["items"]!.AsArray();
        items.Select(item => (item!.Text("file"), item!.Text("outcome"))).Should().Equal(("one.txt", "added"), ("two.txt", "refused"));
        items[0]!["article"]!.Text("outlet").Should().Be("Example News");
        items[1]!.Text("code").Should().Be("empty");
    }

    [Theory]
    [InlineData("", null, null, "empty")]
    [InlineData(Text, "ftp://news.example/a", null, "bad-url")]
    [InlineData(Text, "javascript:alert(1)", null, "bad-url")]
    [InlineData(Text, null, "2025-02-30", "bad-published")]
    [InlineData(Text, null, "2027-01-01", "published-in-future")]
    public async Task What_cannot_be_taken_is_refused_with_its_reason(string text, string? url, string? published, string code)
    {
        using var response = await client.PostAsJsonAsync(Articles, new { text, url, published });

        var problem = await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity);
        problem["items"]![0]!.Text("code").Should().Be(code);
        (await client.GetItemsAsync("/api/v1/articles")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_above_the_limit_is_too_large()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.ASCII.GetBytes(new string('a', DocumentReader.MaxBytes + 1))), "files", "long.txt" } };
        using var response = await client.PostAsync(Articles, form);

        (await response.ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge))["items"]![0]!.Text("code").Should().Be("too-large");
    }

    [Fact]
    public async Task A_binary_file_is_refused()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0, 255, 254, 0]), "files", "../../photo<b>.png" } };
        using var response = await client.PostAsync(Articles, form);

        var item = (await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity))["items"]![0]!;
        item.Text("file").Should().Be("photo<b>.png");
    }

    [Fact]
    public async Task An_article_without_claims_is_stored()
    {
        using var response = await client.PostAsJsonAsync(Articles, new { text = "The museum of carpets opens a new hall in spring. Entry is free on Sundays." });

        response.StatusCode.Should().Be(HttpStatusCode.Created);
        var article = (await response.Content.ReadFromJsonAsync<JsonNode>())!["items"]![0]!["article"]!;
        article["relevant"]!.GetValue<bool>().Should().BeFalse();
        article["claims"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_import()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Articles) { Content = JsonContent.Create(new { text = Text }) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var response = await client.SendAsync(request);

        await response.ShouldBeProblemAsync(HttpStatusCode.Forbidden);
        (await client.GetItemsAsync("/api/v1/articles")).Should().BeEmpty();
    }

    [Fact]
    public async Task Two_who_bring_the_same_file_at_once_store_it_once()
    {
        var responses = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => client.PostAsJsonAsync(Articles, new { text = Text })));

        responses.Count(response => response.StatusCode == HttpStatusCode.Created).Should().Be(1);
        responses.Count(response => response.StatusCode == HttpStatusCode.OK).Should().Be(5);
        (await client.GetItemsAsync("/api/v1/articles")).Should().ContainSingle();
    }
}
