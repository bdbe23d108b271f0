using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Api;

public sealed class EventsApi : IAsyncDisposable
{
    private readonly TrackerApp app = new();
    private readonly HttpClient client;

    public EventsApi() => client = app.CreateClient();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task An_event_meets_its_condition_and_moves_no_stance()
    {
        var before = (await client.GetJsonAsync("/api/v1/timeline"))["positions"]!.ToJsonString();

        await RecordAsync(HttpStatusCode.Created, Adopted());

        (await ConditionAsync("")).Text("outcome").Should().Be("met");
        (await client.GetJsonAsync("/api/v1/timeline"))["positions"]!.ToJsonString().Should().Be(before);
    }

    [Fact]
    public async Task A_day_before_it_happened_nothing_is_met()
    {
        await RecordAsync(HttpStatusCode.Created, Adopted());

        (await ConditionAsync("?asOf=2025-11-16"))["outcome"].Should().BeNull();
        (await ConditionAsync("?publishedBy=2025-11-16"))["outcome"].Should().BeNull();
        (await ConditionAsync("?knownAt=2026-01-31"))["outcome"].Should().BeNull();
    }

    [Fact]
    public async Task The_same_event_twice_is_held_once()
    {
        await RecordAsync(HttpStatusCode.Created, Adopted());

        await RecordAsync(HttpStatusCode.OK, Adopted());

        (await client.GetItemsAsync("/api/v1/events")).Should().ContainSingle();
    }

    [Fact]
    public async Task A_correction_is_a_new_version_and_the_old_one_stays()
    {
        var id = (await RecordAsync(HttpStatusCode.Created, Adopted())).Text("id");
        app.Clock.Now += TimeSpan.FromDays(1);

        await RecordAsync(HttpStatusCode.Created, Adopted(outcome: "not-met", version: 1), $"/{id}");

        (await ConditionAsync("")).Text("outcome").Should().Be("not-met");
        (await ConditionAsync("?knownAt=2026-02-01")).Text("outcome").Should().Be("met");
        (await client.GetJsonAsync($"/api/v1/events/{id}"))["versions"]!.AsArray().Select(version => version!["version"]!.GetValue<int>()).Should().Equal(2, 1);
    }

    [Fact]
    public async Task A_correction_of_an_older_version_is_refused()
    {
        var id = (await RecordAsync(HttpStatusCode.Created, Adopted())).Text("id");
        await RecordAsync(HttpStatusCode.Created, Adopted(outcome: "not-met", version: 1), $"/{id}");

        await RecordAsync(HttpStatusCode.Conflict, Adopted(withdrawn: true, version: 1), $"/{id}");
    }

    [Fact]
    public async Task What_was_withdrawn_counts_for_nothing()
    {
        var id = (await RecordAsync(HttpStatusCode.Created, Adopted())).Text("id");

        await RecordAsync(HttpStatusCode.Created, Adopted(withdrawn: true), $"/{id}");

        (await ConditionAsync(""))["outcome"].Should().BeNull();
        (await client.GetItemsAsync("/api/v1/events")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("happenedOn", "2031-01-01")]
    [InlineData("happenedOn", "soon")]
    [InlineData("sourceUrl", "javascript:alert(1)")]
    [InlineData("condition", "weather")]
    [InlineData("outcome", "declined")]
    [InlineData("title", "")]
    [InlineData("recorder", "")]
    public async Task What_cannot_be_taken_is_named(string field, string value)
    {
        var told = Adopted();
        told[field] = value;

        var problem = await RecordAsync(HttpStatusCode.BadRequest, told);

        problem["errors"]![field].Should().NotBeNull();
    }

    [Fact]
    public async Task An_event_that_is_not_there_cannot_be_corrected() => await RecordAsync(HttpStatusCode.NotFound, Adopted(), "/e-0123456789abcdef");

    private static JsonObject Adopted(string outcome = "met", bool withdrawn = false, int? version = null) => new()
    {
        ["title"] = "The Security Council adopts resolution 2803",
        ["happenedOn"] = "2025-11-17",
        ["condition"] = "unsc-mandate",
        ["outcome"] = outcome,
        ["source"] = "UN Security Council",
        ["sourceUrl"] = "https://docs.un.org/S/RES/2803(2025)",
        ["recorder"] = "desk",
        ["withdrawn"] = withdrawn,
        ["version"] = version,
    };

    private async Task<JsonNode> RecordAsync(HttpStatusCode status, JsonObject told, string path = "")
    {
        using var answer = await client.PostAsJsonAsync($"/api/v1/events{path}", told);
        answer.StatusCode.Should().Be(status, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    private async Task<JsonNode> ConditionAsync(string query) =>
        (await client.GetItemsAsync($"/api/v1/conditions{query}")).Single(condition => condition!.Text("code") == "unsc-mandate")!;
}
