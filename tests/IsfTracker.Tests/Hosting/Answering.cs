using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Hosting;

public sealed class Answering(TrackerApp app) : IClassFixture<TrackerApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Theory]
    [InlineData("/")]
    [InlineData("/nothing")]
    [InlineData("/api/v1/timeline")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/swagger/index.html")]
    [InlineData("/health/live")]
    public async Task Every_answer_tells_the_browser_what_not_to_do(string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.Should().StartWith("default-src 'none';").And.Contain("frame-ancestors 'none'").And.NotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        response.Headers.GetValues("Referrer-Policy").Should().Equal("same-origin");
        response.Headers.Contains("Permissions-Policy").Should().BeTrue();
        response.Headers.GetValues("Cross-Origin-Opener-Policy").Should().Equal("same-origin");
        response.Headers.Contains("Server").Should().BeFalse();
    }

    [Fact]
    public async Task It_is_ready_when_the_store_is_migrated_and_the_codebook_loaded()
    {
        var health = (await client.GetFromJsonAsync<JsonNode>(new Uri("/health/ready", UriKind.Relative)))!;

        health["status"]!.GetValue<string>().Should().Be("healthy");
        health["checks"]!.AsObject().Select(check => check.Key).Should().BeEquivalentTo("store", "codebook");
    }

    [Fact]
    public async Task It_is_alive_before_it_is_ready()
    {
        var health = (await client.GetFromJsonAsync<JsonNode>(new Uri("/health/live", UriKind.Relative)))!;

        health["checks"]!.AsObject().Should().BeEmpty();
    }

    [Theory]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    [InlineData("/claims/c-0000000000000000", HttpStatusCode.NotFound)]
    [InlineData("/claims?stance=maybe", HttpStatusCode.BadRequest)]
    public async Task People_get_errors_as_a_page(string address, HttpStatusCode status)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));

        response.StatusCode.Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        (await response.Content.ReadAsStringAsync()).Should().Contain("<h1");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_in_words()
    {
        using var form = new MultipartFormDataContent { { new StringContent("text"), "Text" } };
        using var response = await client.PostAsync(new Uri("/import", UriKind.Relative), form);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).Should().Contain("This form has expired");
    }

    [Fact]
    public async Task A_page_is_told_when_a_request_is_too_large()
    {
        using var body = new ByteArrayContent(new byte[25 * 1024 * 1024 + 1]);
        body.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        using var response = await client.PostAsync(new Uri("/import", UriKind.Relative), body);

        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync()).Should().Contain("25 MB");
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/api/v1/claims", HttpStatusCode.OK)]
    [InlineData("/api/v1/claims/c-0000000000000000", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/claims?stance=maybe", HttpStatusCode.BadRequest)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/swagger/v1/swagger.json", HttpStatusCode.OK)]
    public async Task The_head_alone_can_be_asked_for(string address, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var response = await client.SendAsync(request);

        response.StatusCode.Should().Be(status);
        if (address == "/api/v1/claims")
        {
            response.Headers.ETag.Should().NotBeNull();
            (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Answers_are_compressed_for_who_asks()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/timeline");
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var response = await client.SendAsync(request);

        response.Content.Headers.ContentEncoding.Should().Equal("br");
    }
}
