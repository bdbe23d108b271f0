using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Api;

public sealed class ReviewApi : IAsyncDisposable
{
    private readonly TrackerApp app = new();
    private readonly HttpClient client;

    public ReviewApi() => client = app.CreateClient();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_rejected_claim_leaves_its_statement_and_the_timeline()
    {
        var declined = (await TimelineAsync()).GetProperty("statements").EnumerateArray().Single(statement => Text(statement, "stance") == "declined");

        foreach (var claim in declined.GetProperty("claims").EnumerateArray()) { (await ReviewAsync(claim.GetString()!, new { status = "rejected", note = "Not said." })).StatusCode.Should().Be(HttpStatusCode.OK); }

        var after = await TimelineAsync();
        after.GetProperty("positions").EnumerateArray().Select(position => Text(position, "stance")).Should().NotContain("declined");
        after.GetProperty("statements").EnumerateArray().Single(statement => Text(statement, "id") == Text(declined, "id")).GetProperty("reason").GetString().Should().Be("rejected-in-review");
    }

    [Fact]
    public async Task A_correction_is_the_claims_reading_from_then_on_and_the_verdicts_are_all_kept()
    {
        var claim = await AClaimAsync();

        await ReviewAsync(claim, new { status = "accepted", reviewer = "Ana" });
        var answer = await ReviewAsync(claim, new { status = "corrected", stance = "undecided", saidOn = "2025-11", conditions = new[] { "funding" }, note = "Only asked.", reviewer = "Ben" });

        var corrected = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Text(corrected, "stance").Should().Be("undecided");
        Text(corrected, "saidOn").Should().Be("2025-11");
        Text(corrected, "status").Should().Be("corrected");
        corrected.GetProperty("conditions").EnumerateArray().Single().GetString().Should().Be("funding");
        corrected.GetProperty("reviews").EnumerateArray().Select(review => Text(review, "reviewer")).Should().Equal("Ana", "Ben");
    }

    [Fact]
    public async Task What_was_known_before_a_correction_stays()
    {
        var claim = await AClaimAsync();
        var before = await client.GetStringAsync("/api/v1/claims?knownAt=" + Uri.EscapeDataString(await NowAsync()));
        var instant = await NowAsync();

        await ReviewAsync(claim, new { status = "corrected", stance = "committed" });

        (await client.GetStringAsync("/api/v1/claims?knownAt=" + Uri.EscapeDataString(instant))).Should().Be(before);
    }

    [Theory]
    [InlineData("""{"status":"maybe"}""", "status")]
    [InlineData("""{}""", "status")]
    [InlineData("""{"status":"corrected"}""", "status")]
    [InlineData("""{"status":"corrected","stance":"maybe"}""", "stance")]
    [InlineData("""{"status":"corrected","saidOn":"soon"}""", "saidOn")]
    [InlineData("""{"status":"corrected","conditions":["rain"]}""", "condition")]
    public async Task What_cannot_be_read_is_refused_by_its_name(string body, string field)
    {
        using var answer = await client.PostAsync($"/api/v1/claims/{await AClaimAsync()}/reviews", new StringContent(body, null, "application/json"));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateObject().Select(error => error.Name).Should().Equal(field);
    }

    [Fact]
    public async Task A_claim_that_is_not_there_is_not_found() =>
        (await ReviewAsync("c-0123456789abcdef", new { status = "accepted" })).StatusCode.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task Renderings_show_how_the_speaker_is_named_from_article_to_article()
    {
        var statement = (await TimelineAsync()).GetProperty("statements").EnumerateArray().Single(known => known.GetProperty("articles").GetInt32() == 3);

        var renderings = await client.GetFromJsonAsync<JsonElement>($"/api/v1/statements/{Text(statement, "id")}/renderings");

        renderings.GetProperty("labels").EnumerateArray().Select(label => Text(label, "speaker")).Should().Contain("Azerbaijani government source").And.Contain("Azeri government source");
        renderings.GetProperty("conditions").EnumerateArray().Select(condition => (Text(condition, "code"), condition.GetProperty("articles").GetInt32())).Should().Equal(("ceasefire", 3), ("parliament", 2));
    }

    private async Task<string> AClaimAsync() => Text((await client.GetFromJsonAsync<JsonElement>("/api/v1/claims?stance=declined&kind=position")).GetProperty("items")[0], "id")!;

    private async Task<string> NowAsync() => (await app.ReadAsync(db => Task.FromResult(db.StoreChanges.Single().At))).ToString("O");

    private Task<HttpResponseMessage> ReviewAsync(string claim, object verdict) => client.PostAsJsonAsync($"/api/v1/claims/{claim}/reviews", verdict);

    private Task<JsonElement> TimelineAsync() => client.GetFromJsonAsync<JsonElement>("/api/v1/timeline");

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
