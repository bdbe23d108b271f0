using System.Text.Json.Nodes;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Api;

public sealed class TimelineApi(TrackerApp app) : IClassFixture<TrackerApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Theory]
    [InlineData("approach")]
    [InlineData("no-comment")]
    public async Task What_states_no_position_has_no_stance(string kind)
    {
        var silent = (await client.GetItemsAsync($"/api/v1/statements?kind={kind}")).ToList();

        silent.Should().NotBeEmpty().And.OnlyContain(statement => statement!["stance"] == null);
        (await client.GetItemsAsync("/api/v1/statements?stance=undecided")).Select(statement => statement!.Text("kind")).Should().NotContain(kind).And.NotBeEmpty();
    }

    [Fact]
    public async Task The_answer_has_the_members_that_clients_rely_on()
    {
        var timeline = await client.GetJsonAsync("/api/v1/timeline");

        Members(timeline).Should().Equal("actor", "asOf", "publishedBy", "knownAt", "current", "positions", "shifts", "statements", "conditions", "conflicts", "rules");
        Members(timeline["current"]!).Should().Equal("declared", "reported");
        Members(timeline["current"]!["declared"]!).Should().Equal("stance", "since", "sentence");
        Members(timeline["positions"]![0]!).Should().Equal("lane", "stance", "from", "to", "conditions", "statements", "independent", "articles", "outlets", "singleSourced");
        Members(timeline["shifts"]![0]!).Should().Equal("lane", "on", "fromStance", "toStance", "statement");
        Members(timeline["statements"]![0]!).Should().Contain(
            ["id", "lane", "saidOn", "stance", "speaker", "speakerRole", "named", "via", "conditions", "claims", "articles", "outlets", "used", "reason"]);
        Members(timeline["conditions"]![0]!).Should().Equal("code", "firstStated", "lastStated", "standing", "statements", "state", "steps");
        timeline.Text("actor").Should().Be("azerbaijan");
        timeline["asOf"].Should().BeNull();
    }

    [Fact]
    public async Task A_lane_alone_leaves_the_other_out()
    {
        var timeline = await client.GetJsonAsync("/api/v1/timeline?lane=declared");

        timeline["current"]!["reported"].Should().BeNull();
        timeline["positions"]!.AsArray().Concat(timeline["statements"]!.AsArray()).Should().OnlyContain(item => item!.Text("lane") == "declared");
    }

    [Fact]
    public async Task The_reported_lane_has_no_conditions() =>
        (await client.GetJsonAsync("/api/v1/timeline?lane=reported"))["conditions"]!.AsArray().Should().BeEmpty();

    [Fact]
    public async Task As_of_a_day_later_than_everything_is_the_same_as_of_no_day()
    {
        var now = await client.GetJsonAsync("/api/v1/timeline");
        var later = await client.GetJsonAsync("/api/v1/timeline?asOf=2030-01-01");

        later.Text("asOf").Should().Be("2030-01-01");
        later["statements"]!.ToJsonString().Should().Be(now["statements"]!.ToJsonString());
        later["positions"]!.ToJsonString().Should().Be(now["positions"]!.ToJsonString());
    }

    [Fact]
    public async Task As_of_a_day_nothing_said_later_is_seen()
    {
        var timeline = await client.GetJsonAsync("/api/v1/timeline?asOf=2025-11-30");

        timeline["statements"]!.AsArray().Should().NotBeEmpty();
        timeline["positions"]!.AsArray().Select(position => position!["from"]?.GetValue<string>() ?? "").Should().OnlyContain(day => string.CompareOrdinal(day, "2025-11-30") <= 0);
        timeline.ToJsonString().Should().NotContain("2026-01");
    }

    [Fact]
    public async Task Published_by_a_day_no_later_article_is_counted()
    {
        var timeline = await client.GetJsonAsync("/api/v1/timeline?publishedBy=2025-10-31");

        timeline["statements"]!.AsArray().SelectMany(statement => statement!["members"]!.AsArray()).Select(member => member!.Text("outlet"))
            .Distinct().Should().BeEquivalentTo("News.Az", "EU East");
    }

    [Fact]
    public async Task Where_nothing_was_known_there_is_not_enough_evidence()
    {
        var timeline = await client.GetJsonAsync("/api/v1/timeline?knownAt=2026-01-01T00:00:00Z");

        timeline.Text("knownAt").Should().Be("2026-01-01T00:00:00Z");
        timeline["positions"]!.AsArray().Should().BeEmpty();
        timeline["current"]!["declared"]!["stance"].Should().BeNull();
        timeline["current"]!["declared"]!.Text("sentence").Should().StartWith("Not enough evidence");
    }

    [Fact]
    public async Task A_statement_is_found_by_the_id_of_any_of_its_claims()
    {
        var statement = (await client.GetItemsAsync("/api/v1/statements?limit=200")).MaxBy(item => item!["claims"]!.AsArray().Count)!;

        foreach (var claim in statement["claims"]!.AsArray())
        {
            var found = await client.GetJsonAsync($"/api/v1/statements/s-{claim!.GetValue<string>()[2..]}");
            found.ToJsonString().Should().Be(statement.ToJsonString());
        }
    }

    [Theory]
    [InlineData("stance=conditional", "stance", "conditional")]
    [InlineData("lane=reported", "lane", "reported")]
    [InlineData("role=head-of-state", "speakerRole", "head-of-state")]
    public async Task Statements_are_filtered(string filter, string member, string value) =>
        (await client.GetItemsAsync($"/api/v1/statements?{filter}")).Should().NotBeEmpty().And.OnlyContain(statement => statement!.Text(member) == value);

    [Fact]
    public async Task Conditions_come_in_the_codebook_s_order_stated_or_not()
    {
        var codes = (await client.GetJsonAsync("/api/v1/codebook"))["conditions"]!.AsArray().Select(condition => condition!.Text("code"));

        (await client.GetItemsAsync("/api/v1/conditions")).Select(condition => condition!.Text("code")).Should().Equal(codes);
    }

    [Fact]
    public async Task An_outlet_that_is_only_credited_is_listed()
    {
        var reuters = (await client.GetItemsAsync("/api/v1/outlets")).Single(outlet => outlet!.Text("name") == "Reuters")!;

        reuters["articles"]!.GetValue<int>().Should().Be(0);
        reuters["credited"]!.GetValue<int>().Should().BePositive();
    }

    [Fact]
    public async Task An_official_is_one_speaker_with_an_office()
    {
        var president = (await client.GetItemsAsync("/api/v1/speakers")).Single(speaker => speaker!["officialId"]?.GetValue<string>() == "ilham-aliyev")!;

        (president.Text("name"), president.Text("office"), president.Text("role"), president.Text("lane")).Should().Be(("Ilham Aliyev", "President", "head-of-state", "declared"));
    }

    private static IEnumerable<string> Members(JsonNode node) => node.AsObject().Select(member => member.Key);
}
