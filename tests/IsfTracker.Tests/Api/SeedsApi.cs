using System.Text.Json.Nodes;
using IsfTracker.Data;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Api;

/// <summary>What the five documents that the program ships with must give, through the whole program on either database.</summary>
public sealed class SeedsApi
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task They_give_three_declared_positions_and_one_reported(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await using var app = TrackerApp.On(store.Options);
        using var client = app.CreateClient();

        var timeline = await client.GetJsonAsync("/api/v1/timeline");

        timeline["positions"]!.AsArray().Select(Shown).Should().Equal(
            "declared undecided 2025-10-30..2025-11-07 [unsc-mandate,arab-consensus]",
            "declared conditional 2025-11-07..2026-01-05 [ceasefire,parliament]",
            "declared declined 2026-01-05.. []",
            "reported offered 2025-10-15.. []");
        timeline["shifts"]!.AsArray().Select(shift => $"{shift!.Text("lane")} {shift!.Text("on")} {shift!.Text("fromStance")} {shift!.Text("toStance")}").Should().Equal(
            "declared 2025-11-07 undecided conditional", "declared 2026-01-05 conditional declined");
        timeline["conditions"]!.AsArray().Select(condition => condition!.Text("code")).Should().Equal("unsc-mandate", "arab-consensus", "ceasefire", "parliament");
        var conditional = timeline["statements"]!.AsArray().Single(statement => statement!.Text("lane") == "declared" && statement!["stance"]?.GetValue<string>() == "conditional")!;
        (conditional["articles"]!.GetValue<int>(), conditional["outlets"]!.GetValue<int>(), conditional.Text("via")).Should().Be((3, 3, "Reuters"));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_president_s_refusals_are_his_own_words_in_the_text(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await using var app = TrackerApp.On(store.Options);
        using var client = app.CreateClient();

        var claims = await client.GetItemsAsync("/api/v1/claims?stance=declined&role=head-of-state");

        claims.Should().HaveCountGreaterThanOrEqualTo(3).And.OnlyContain(claim => claim!.Text("officialId") == "ilham-aliyev" && claim!.Text("stance") == "declined");
        foreach (var claim in claims)
        {
            var text = await client.GetStringAsync(new Uri($"/api/v1/articles/{claim!.Text("article")}/text", UriKind.Relative));
            text[claim!["start"]!.GetValue<int>()..claim["end"]!.GetValue<int>()].Should().Be(claim.Text("quote"));
        }
    }

    private static string Shown(JsonNode? given)
    {
        var position = given!;
        var conditions = position["conditions"]!.AsArray().Select(code => code!.GetValue<string>());
        return $"{position.Text("lane")} {position.Text("stance")} {position.Text("from")}..{position["to"]?.GetValue<string>()} [{string.Join(',', conditions)}]";
    }
}
