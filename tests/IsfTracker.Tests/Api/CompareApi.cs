using System.Net;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Api;

public sealed class CompareApi(TrackerApp app) : IClassFixture<TrackerApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public async Task Between_two_days_the_shifts_between_them_are_shown()
    {
        var answer = await client.GetJsonAsync("/api/v1/compare?from=asOf:2025-11-01&to=asOf:2026-01-10&lane=declared");

        answer["from"]!.Text("asOf").Should().Be("2025-11-01");
        answer["positions"]!.AsArray().Select(item => (item!.Text("change"), (item!["after"] ?? item["before"])!.Text("stance")))
            .Should().Equal(("changed", "undecided"), ("added", "conditional"), ("added", "declined"));
        answer["conditions"]!.AsArray().Should().HaveCount(4);
        answer["evidence"]!["articlesAdded"]!.AsArray().Should().HaveCount(3);
        answer["current"]!["declared"]!["before"]!.Text("stance").Should().Be("undecided");
    }

    [Theory]
    [InlineData("from=2025-11-01", "asOf", "2025-11-01")]
    [InlineData("from=publishedBy:2025-11", "publishedBy", "2025-11")]
    [InlineData("from=knownAt:2026-01-06T12:00:00Z", "knownAt", "2026-01-06T12:00:00Z")]
    [InlineData("from=2026-01-06T12:00:00Z", "knownAt", "2026-01-06T12:00:00Z")]
    [InlineData("from=publishedBy:2025-12,asOf:2025-11-01", "asOf", "2025-11-01")]
    public async Task A_view_is_written_in_one_value(string query, string time, string value) =>
        (await client.GetJsonAsync($"/api/v1/compare?{query}"))["from"]![time]!.GetValue<string>().Should().StartWith(value.TrimEnd('Z'));

    [Fact]
    public async Task The_same_view_twice_differs_in_nothing()
    {
        var answer = await client.GetJsonAsync("/api/v1/compare?from=now&to=asOf:2030-01-01");

        foreach (var part in new[] { "positions", "conditions", "statements" }) { answer[part]!.AsArray().Should().BeEmpty(); }
    }

    [Theory]
    [InlineData("", "from")]
    [InlineData("?from=sometime", "from")]
    [InlineData("?from=asOf:2025-13", "from")]
    [InlineData("?from=now&to=knownAt:soon", "to")]
    public async Task What_cannot_be_read_is_named(string query, string parameter)
    {
        using var answer = await client.GetAsync(new Uri($"/api/v1/compare{query}", UriKind.Relative));

        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest))["errors"]![parameter].Should().NotBeNull();
    }
}
