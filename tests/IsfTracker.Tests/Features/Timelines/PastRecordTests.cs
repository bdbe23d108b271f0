using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using IsfTracker.Data;
using IsfTracker.Tests.Api;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Import;

namespace IsfTracker.Tests.Features.Timelines;

/// <summary>One claim, statement or article, looked at by what had been said, published and known.</summary>
public sealed class PastRecordTests
{
    /// <summary>Before anything is brought, between the first article and the second, and after both.</summary>
    private const string Nothing = "2031-11-30T00:00:00Z", First = "2031-12-01T08:05:00Z", Both = "2031-12-01T09:05:00Z";

    private const string Copy = "Foreign Minister Dano Resch told reporters in Tolmin on 7 November 2031: “We will not send any soldiers to Lakeland.” Karvenia will not send troops to the mission.\n";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_claim_is_as_it_was_read_and_reviewed_then(StoreProvider provider)
    {
        await using var site = await Site.OpenAsync(provider);
        var claim = await site.ListedAsync("claims");
        var before = await site.Client.GetStringAsync($"/api/v1/claims/{claim}?knownAt={First}");

        site.App.Clock.Now = DateTimeOffset.Parse(Both);
        using var corrected = await site.Client.PostAsJsonAsync($"/api/v1/claims/{claim}/reviews", new { status = "corrected", stance = "committed", reviewer = "desk" });

        corrected.EnsureSuccessStatusCode();
        (await site.Client.GetStringAsync($"/api/v1/claims/{claim}?knownAt={First}")).Should().Be(before);
        var then = JsonNode.Parse(before)!;
        (then.Text("stance"), then.Text("status"), then["reviews"]!.AsArray().Count, then["retired"]).Should().Be(("declined", "unreviewed", 0, null));
        var now = await site.Client.GetJsonAsync($"/api/v1/claims/{claim}");
        (now.Text("stance"), now.Text("status")).Should().Be(("committed", "corrected"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_statement_has_the_evidence_and_the_edits_that_there_were_then(StoreProvider provider)
    {
        await using var site = await Site.OpenAsync(provider);
        var statement = await site.ListedAsync("statements");
        var before = await site.Client.GetStringAsync($"/api/v1/statements/{statement}?knownAt={First}");
        var rendered = await site.Client.GetStringAsync($"/api/v1/statements/{statement}/renderings?knownAt={First}");

        await site.BringCopyAsync();
        var grown = await site.Client.GetJsonAsync($"/api/v1/statements/{statement}");
        using var split = await site.Client.PostAsJsonAsync($"/api/v1/statements/{statement}/edits", new { action = "split", claims = new[] { grown["claims"]![0]!.GetValue<string>() } });

        split.EnsureSuccessStatusCode();
        grown["articles"]!.GetValue<int>().Should().Be(2);
        JsonNode.Parse(before)!["articles"]!.GetValue<int>().Should().Be(1);
        (await site.Client.GetStringAsync($"/api/v1/statements/{statement}?knownAt={First}")).Should().Be(before);
        (await site.Client.GetStringAsync($"/api/v1/statements/{statement}/renderings?knownAt={First}")).Should().Be(rendered);
        (await site.Client.GetJsonAsync($"/api/v1/statements/{statement}/renderings"))["edits"]!.AsArray().Should().NotBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_not_yet_known_said_or_published_is_not_found_and_that_is_said(StoreProvider provider)
    {
        await using var site = await Site.OpenAsync(provider);
        var (claim, statement, article) = (await site.ListedAsync("claims"), await site.ListedAsync("statements"), await site.ListedAsync("articles"));
        var times = new[]
        {
            ($"knownAt={Nothing}", "what this tracker held at 2031-11-30 00:00:00 UTC"), ("asOf=2031-11-06", "what had been said by 6 November 2031"),
            ("publishedBy=2031-10", "what had been published by October 2031"), ($"asOf=2031-12&publishedBy=2031-12&knownAt={Nothing}", "what had been published by December 2031 and what this tracker held at"),
        };

        foreach (var record in new[] { $"claims/{claim}", $"statements/{statement}", $"statements/{statement}/renderings", $"articles/{article}", $"articles/{article}/similar" })
        {
            foreach (var (query, words) in times)
            {
                using var answer = await site.Client.GetAsync(new Uri($"/api/v1/{record}?{query}", UriKind.Relative));
                (await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound)).Text("detail").Should().Contain(words, record).And.Contain("leave out asOf, publishedBy and knownAt");
            }
            using var seen = await site.Client.GetAsync(new Uri($"/api/v1/{record}?asOf=2031-11-07&publishedBy=2031-11-08&knownAt={First}", UriKind.Relative));
            seen.StatusCode.Should().Be(HttpStatusCode.OK, record);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_page_of_what_was_not_yet_known_says_so_and_leads_to_today(StoreProvider provider)
    {
        await using var site = await Site.OpenAsync(provider);

        foreach (var list in new[] { "claims", "statements", "articles" })
        {
            var path = $"/{list}/{await site.ListedAsync(list)}";
            var page = await site.Client.GetPageAsync($"{path}?knownAt={Nothing}", HttpStatusCode.NotFound);

            page.QuerySelector("h1")!.Words().Should().Be("Not known then");
            page.QuerySelector("main")!.Words().Should().Contain("what this tracker held at 2031-11-30 00:00:00 UTC");
            page.QuerySelector($"main a[href='{path}']").Should().NotBeNull();
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Articles_speakers_outlets_and_conditions_are_counted_as_they_stood(StoreProvider provider)
    {
        await using var site = await Site.OpenAsync(provider);
        await site.BringCopyAsync();

        foreach (var (query, articles) in new[] { ("", 2), ($"knownAt={First}", 1), ($"knownAt={Nothing}", 0), ("publishedBy=2031-11-08", 1), ("asOf=2031-11-06", 0), ("asOf=2031-11-07", 2), ($"asOf=2031-11-07&publishedBy=2031-11-08&knownAt={Both}", 1) })
        {
            (await site.Client.GetItemsAsync($"/api/v1/articles?{query}")).Should().HaveCount(articles, query);
            var outlets = await site.Client.GetItemsAsync($"/api/v1/outlets?{query}");
            outlets.Sum(outlet => outlet!["articles"]!.GetValue<int>()).Should().Be(articles, query);
            var claims = (await site.Client.GetItemsAsync($"/api/v1/claims?limit=200&{query}")).Count;
            outlets.Sum(outlet => outlet!["claims"]!.GetValue<int>()).Should().Be(claims, query);
            (await site.Client.GetItemsAsync($"/api/v1/speakers?{query}")).Sum(speaker => speaker!["claims"]!.GetValue<int>()).Should().Be(claims, query);
            (await site.Client.GetItemsAsync($"/api/v1/articles?{query}")).Sum(article => article!["claimCount"]!.GetValue<int>()).Should().Be(claims, query);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_event_has_the_versions_that_were_recorded_then(StoreProvider provider)
    {
        await using var site = await Site.OpenAsync(provider);
        var told = new { title = "Parliament votes", happenedOn = "2031-11-20", condition = "parliament", outcome = "met", source = "Gazette", sourceUrl = "https://gazette.example/1", recorder = "desk", withdrawn = false };
        using var recorded = await site.Client.PostAsJsonAsync("/api/v1/events", told);
        var id = (await recorded.Content.ReadFromJsonAsync<JsonNode>())!.Text("id");
        var before = await site.Client.GetStringAsync($"/api/v1/events/{id}?knownAt={First}");
        var page = await site.Client.GetStringAsync($"/events/{id}?knownAt={First}");
        site.App.Clock.Now = DateTimeOffset.Parse(Both);
        using var withdrawn = await site.Client.PostAsJsonAsync($"/api/v1/events/{id}", told with { withdrawn = true });

        withdrawn.EnsureSuccessStatusCode();
        (await site.Client.GetStringAsync($"/api/v1/events/{id}?knownAt={First}")).Should().Be(before);
        (await site.Client.GetStringAsync($"/events/{id}?knownAt={First}")).Should().Be(page);
        (await site.Client.GetJsonAsync($"/api/v1/events/{id}"))["versions"]!.AsArray().Should().HaveCount(2);
        using var early = await site.Client.GetAsync(new Uri($"/api/v1/events/{id}?asOf=2031-11-19", UriKind.Relative));
        (await early.ShouldBeProblemAsync(HttpStatusCode.NotFound)).Text("detail").Should().Contain("what had been said by 19 November 2031");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_article_that_goes_on_to_what_was_said_later_tells_no_position_at_its_end(StoreProvider provider)
    {
        await using var site = await Site.OpenAsync(provider);
        var claim = await site.ListedAsync("claims");
        using var corrected = await site.Client.PostAsJsonAsync($"/api/v1/claims/{claim}/reviews", new { status = "corrected", saidOn = "2031-11-01" });

        var then = (await site.Client.GetItemsAsync("/api/v1/articles?asOf=2031-11-02"))[0]!;
        var now = (await site.Client.GetItemsAsync("/api/v1/articles?asOf=2031-12"))[0]!;

        (then["claimCount"]!.GetValue<int>(), then["overallStance"]?.GetValue<string>()).Should().Be((1, null));
        (now["claimCount"]!.GetValue<int>(), now["overallStance"]?.GetValue<string>()).Should().Be((2, "declined"));
        (await site.Client.GetPageAsync("/articles?asOf=2031-11-02")).QuerySelector("article.card")!.Words().Should().Contain("goes on to what was said later");
    }

    [Fact]
    public async Task A_time_that_cannot_be_read_is_refused_in_words()
    {
        await using var site = await Site.OpenAsync(StoreProvider.Sqlite);
        var path = $"claims/{await site.ListedAsync("claims")}?knownAt=yesterday";

        using var answer = await site.Client.GetAsync(new Uri($"/api/v1/{path}", UriKind.Relative));
        (await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest))["errors"]!["knownAt"]![0]!.GetValue<string>().Should().Contain("instant");
        (await site.Client.GetPageAsync($"/{path}", HttpStatusCode.BadRequest)).QuerySelector("main")!.Words().Should().Contain("knownAt must be an instant");
    }

    private sealed class Site : IAsyncDisposable
    {
        private readonly TestStore store;

        private Site(TestStore store)
        {
            this.store = store;
            App = TrackerApp.OfKarvenia(store);
            Client = App.CreateClient();
        }

        public TrackerApp App { get; }

        public HttpClient Client { get; }

        /// <summary>With one article of two claims, published on 8 November 2031.</summary>
        public static async Task<Site> OpenAsync(StoreProvider provider)
        {
            var site = new Site(await TestStore.CreateAsync(provider));
            await site.App.ImportAsync(TestImport.Of(TestImport.Refusal, published: "2031-11-08"));
            return site;
        }

        /// <summary>Another article of the same words, an hour later.</summary>
        public Task<IReadOnlyList<ImportResult>> BringCopyAsync()
        {
            App.Clock.Now = new DateTimeOffset(2031, 12, 1, 9, 0, 0, TimeSpan.Zero);
            return App.ImportAsync(TestImport.Of(Copy, published: "2031-11-09"));
        }

        /// <summary>Id of the first of a list.</summary>
        public async Task<string> ListedAsync(string list) => (await Client.GetItemsAsync($"/api/v1/{list}?limit=1"))[0]!.Text("id");

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            await App.DisposeAsync();
            await store.DisposeAsync();
        }
    }
}
