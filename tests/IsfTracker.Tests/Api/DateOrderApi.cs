using System.Net.Http.Json;
using System.Text.Json.Nodes;
using IsfTracker.Data;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Api;

/// <summary>Lists by a date go by its earliest day, then by its precision.</summary>
public sealed class DateOrderApi
{
    /// <summary>In the order they must come in: of those that begin on one day the more precise first, one without an end last.</summary>
    private static readonly string[] Dates = ["2031-01-01", "2031-01", "2031", "2031-11-01", "2031-11-01/2031-11-03", "2031-11", "2031-11-01/..", "2031-11-02"];

    /// <summary>Brought in another order than that.</summary>
    private static readonly IReadOnlyList<string> Brought = [.. Dates.OrderBy(date => date.Length).ThenByDescending(date => date, StringComparer.Ordinal)];

    private static readonly string[] Speakers =
    [
        "President Irena Volk", "Foreign Minister Dano Resch", "analyst Ana Petrova", "analyst Tom Keller", "analyst Lena Marsh", "analyst Omar Haddad", "analyst Ivo Brandt", "analyst Rosa Lindqvist",
    ];

    [Theory, OnSqlite, OnPostgres]
    public async Task Articles_and_claims_go_by_the_published_date_and_its_precision(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await using var app = TrackerApp.OfKarvenia(store);
        using var client = app.CreateClient();
        await app.ImportAsync([.. Brought.Select((date, number) => TestImport.Of(Report(Speakers[number]), published: date))]);

        foreach (var list in new[] { "articles", "claims", "claims?stance=declined" })
        {
            (await DatesAsync(client, list, "published", "published")).Should().Equal(Dates, list);
            (await DatesAsync(client, list, "-published", "published")).Should().Equal(Dates.Reverse(), list);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Claims_and_statements_go_by_the_date_said_and_its_precision(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await using var app = TrackerApp.OfKarvenia(store);
        using var client = app.CreateClient();
        app.Clock.Now = new DateTimeOffset(2032, 2, 1, 8, 0, 0, TimeSpan.Zero);
        await app.ImportAsync([.. Speakers.Select(speaker => TestImport.Of(Report(speaker), published: "2031-12-31"))]);
        foreach (var (claim, date) in (await client.GetItemsAsync("/api/v1/claims")).Zip(Brought))
        {
            using var answer = await client.PostAsJsonAsync($"/api/v1/claims/{claim!.Text("id")}/reviews", new { status = "corrected", saidOn = date });
            answer.EnsureSuccessStatusCode();
        }

        // What was said was said before it was published, which ends the open date of a statement.
        var ended = Dates.Select(date => date.Replace("..", "2031-12-31", StringComparison.Ordinal)).ToArray();
        foreach (var (list, dates) in new[] { ("claims", Dates), ("statements", ended) })
        {
            (await DatesAsync(client, list, "said", "saidOn")).Should().Equal(dates, list);
            (await DatesAsync(client, list, "-said", "saidOn")).Should().Equal(dates.Reverse(), list);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_claim_without_a_date_of_its_own_stands_where_it_was_published(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await using var app = TrackerApp.OfKarvenia(store);
        using var client = app.CreateClient();
        await app.ImportAsync(
            TestImport.Of(Report(Speakers[0]), published: "2031-11"), TestImport.Of(Report(Speakers[1]), published: "2031-11-02"), TestImport.Of(Report(Speakers[2]), published: "2031-11-30"));
        var last = (await client.GetItemsAsync("/api/v1/claims"))[0]!;
        using var answer = await client.PostAsJsonAsync($"/api/v1/claims/{last.Text("id")}/reviews", new { status = "corrected", saidOn = "2031-11-01" });

        (await DatesAsync(client, "claims", "said", "published")).Should().Equal("2031-11-30", "2031-11", "2031-11-02");
        (await client.GetItemsAsync("/api/v1/claims?to=2031-11-01&sort=said")).Should().HaveCount(2, "the month may begin with that day");
    }

    private static string Report(string speaker) => $"Karvenia will not send troops to the Multinational Monitoring Mission in Lakeland, {speaker} said.\n";

    /// <summary>The dates of a list that is asked for in pages of three.</summary>
    private static async Task<IReadOnlyList<string>> DatesAsync(HttpClient client, string list, string sort, string member)
    {
        var items = new List<JsonNode?>();
        string? cursor = null;
        do
        {
            var page = await client.GetJsonAsync($"/api/v1/{list}{(list.Contains('?') ? '&' : '?')}sort={sort}&limit=3{(cursor is null ? "" : $"&cursor={cursor}")}");
            items.AddRange(page["items"]!.AsArray());
            cursor = page["next"]?.GetValue<string>();
        }
        while (cursor is not null);
        return [.. items.Select(item => item![member]!.GetValue<string>())];
    }
}
