using System.Net;
using System.Text;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Api;

public sealed class BadRequests(TrackerApp app) : IClassFixture<TrackerApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Theory]
    [InlineData("claims?colour=red", "colour", "stance")]
    [InlineData("claims?stance=maybe", "stance", "declined, conditional, undecided, considering, offered, committed")]
    [InlineData("claims?role=king", "role", "head-of-state")]
    [InlineData("claims?lane=both", "lane", "declared, reported")]
    [InlineData("claims?kind=joke", "kind", "characterisation")]
    [InlineData("claims?condition=money", "condition", "unsc-mandate")]
    [InlineData("claims?status=liked", "status", "unreviewed, accepted, rejected")]
    [InlineData("claims?sort=colour", "sort", "-published")]
    [InlineData("claims?actor=atlantis", "actor", "azerbaijan")]
    [InlineData("claims?from=yesterday", "from", "EDTF")]
    [InlineData("claims?asOf=2025-13-01", "asOf", "EDTF")]
    [InlineData("timeline?knownAt=now", "knownAt", "2026-01-06T12:00:00Z")]
    [InlineData("timeline?stance=declined", "stance", "publishedBy")]
    [InlineData("articles?to=2025-02-30", "to", "EDTF")]
    [InlineData("compare?from=asOf:2025-11-01,asOf:2025-11-02", "from", "each time once")]
    [InlineData("statements?limit=1000", "limit", "200")]
    [InlineData("conditions?actor=x", "actor", "azerbaijan")]
    [InlineData("codebook?version=1", "version", "no parameters")]
    [InlineData("claims?q=%00", "q", "NUL")]
    [InlineData("articles/a-0000000000000000/text?capture=%00", "capture", "NUL")]
    public async Task A_parameter_that_cannot_be_read_is_named_with_what_is_allowed(string address, string parameter, string allowed)
    {
        using var response = await client.GetAsync(new Uri($"/api/v1/{address}", UriKind.Relative));

        var problem = await response.ShouldBeProblemAsync(HttpStatusCode.BadRequest);
        problem["errors"]![parameter]![0]!.GetValue<string>().Should().StartWith(parameter).And.Contain(allowed);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("claims/c-0000000000000000")]
    [InlineData("articles/a-0000000000000000")]
    [InlineData("articles/a-0000000000000000/text")]
    [InlineData("articles/a-0000000000000000/original")]
    [InlineData("statements/s-0000000000000000")]
    [InlineData("statements/%27;DROP TABLE Claims")]
    public async Task What_is_not_there_is_a_problem(string address)
    {
        using var response = await client.GetAsync(new Uri($"/api/v1/{address}", UriKind.Relative));

        await response.ShouldBeProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_method_that_an_address_does_not_take_is_a_problem()
    {
        using var response = await client.DeleteAsync(new Uri("/api/v1/claims", UriKind.Relative));

        await response.ShouldBeProblemAsync(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.Should().Contain("GET");
    }

    [Fact]
    public async Task A_problem_is_json_whatever_the_client_accepts()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/nothing");
        request.Headers.Accept.ParseAdd("text/html");

        using var response = await client.SendAsync(request);

        await response.ShouldBeProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_body_of_another_type_is_a_problem()
    {
        using var body = new StringContent("<article/>", Encoding.UTF8, "application/xml");
        using var response = await client.PostAsync(new Uri("/api/v1/articles", UriKind.Relative), body);

        await response.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("application/json; charset=none-such")]
    [InlineData(null)]
    public async Task A_body_that_does_not_say_how_it_is_read_is_a_problem(string? type)
    {
        using var body = new ByteArrayContent("{\"text\": \"x\"}"u8.ToArray());
        if (type is not null) { body.Headers.TryAddWithoutValidation("Content-Type", type); }
        using var response = await client.PostAsync(new Uri("/api/v1/articles", UriKind.Relative), body);

        await response.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("{\"text\": ", "line 1")]
    [InlineData("{\n\"text\": 5}", "line 2")]
    [InlineData("{\"text\": \"x\", \"colour\": 1}", "colour")]
    [InlineData("null", "text is missing")]
    [InlineData("{}", "text is missing")]
    public async Task Json_that_cannot_be_read_says_where(string json, string expected)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("/api/v1/articles", UriKind.Relative), body);

        (await response.ShouldBeProblemAsync(HttpStatusCode.BadRequest)).Text("detail").Should().Contain(expected);
    }

    [Fact]
    public async Task A_form_that_is_cut_off_is_a_problem()
    {
        using var body = new StringContent("--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhalf");
        body.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        using var response = await client.PostAsync(new Uri("/api/v1/articles", UriKind.Relative), body);

        await response.ShouldBeProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task More_than_a_request_may_carry_is_refused_in_words()
    {
        using var body = new ByteArrayContent(new byte[25 * 1024 * 1024 + 1]);
        body.Headers.ContentType = new("application/json");
        using var response = await client.PostAsync(new Uri("/api/v1/articles", UriKind.Relative), body);

        (await response.ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge)).Text("detail").Should().Contain("25 MB");
    }
}
