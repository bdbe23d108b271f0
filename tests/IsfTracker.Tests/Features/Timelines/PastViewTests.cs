using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using IsfTracker.Data;
using IsfTracker.Tests.Api;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Import;
using Microsoft.Extensions.DependencyInjection;

namespace IsfTracker.Tests.Features.Timelines;

/// <summary>What was shown of a past moment is shown again, byte for byte, whatever was brought, read anew, reviewed or recorded since.</summary>
public sealed class PastViewTests
{
    private static readonly string[] Speakers = ["President Irena Volk", "Foreign Minister Dano Resch", "A Karvenian government source", "US officials"];

    private static readonly string[] Stances = ["will not send troops to", "is ready to contribute soldiers to", "has not decided whether to join", "will only join if parliament approves"];

    private sealed record Step(int Kind, int Speaker, int Stance, int Day, int Pick);

    private static readonly Gen<Step[]> Histories =
        from steps in (from kind in Gen.Choose(0, 8)
                       from speaker in Gen.Choose(0, Speakers.Length - 1)
                       from stance in Gen.Choose(0, Stances.Length - 1)
                       from day in Gen.Choose(1, 28)
                       from pick in Gen.Choose(0, 1000)
                       select new Step(kind, speaker, stance, day, pick)).ArrayOf(16)
        select steps;

    [Theory, OnSqlite, OnPostgres]
    public void A_past_view_gives_the_same_bytes_after_any_later_change(StoreProvider provider) =>
        Prop.ForAll(Histories.ToArbitrary(), history => HoldsAsync(provider, history).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3));

    private static async Task<bool> HoldsAsync(StoreProvider provider, Step[] history)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await using var app = TrackerApp.OfKarvenia(store);
        using var client = app.CreateClient();
        // What was held long before: with that much unchanged, a past view is told from what is held now.
        await app.ImportAsync([.. Enumerable.Range(1, 28).Select(day => Article(new Step(0, day % Speakers.Length, day % Stances.Length, day, 2000 + day), null))]);
        var shown = new Dictionary<string, string>();
        foreach (var (step, number) in history.Select((step, number) => (step, number)))
        {
            await ChangeAsync(app, client, step, number);
            // Several changes of one moment are a millisecond apart.
            var at = app.Clock.Now.AddSeconds(1);
            foreach (var address in Addresses(at).Concat(number % 3 == 0 ? await RecordsAsync(client, at) : [])) { shown.Add(address, await client.GetStringAsync(new Uri(address, UriKind.Relative))); }
            app.Clock.Now += TimeSpan.FromMinutes(7);
        }
        foreach (var (address, before) in shown)
        {
            (await client.GetStringAsync(new Uri(address, UriKind.Relative))).Should().Be(before, address);
        }
        return true;
    }

    private static IEnumerable<string> Addresses(DateTimeOffset at)
    {
        var known = Uri.EscapeDataString(at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        var start = Uri.EscapeDataString("knownAt:2031-12-01T08:00:00Z");
        yield return $"/api/v1/timeline?knownAt={known}";
        yield return $"/api/v1/timeline?knownAt={known}&asOf=2031-11-15&publishedBy=2031-11-20";
        yield return $"/api/v1/claims?limit=200&knownAt={known}";
        yield return $"/api/v1/statements?limit=200&knownAt={known}";
        yield return $"/api/v1/conditions?knownAt={known}";
        yield return $"/api/v1/events?knownAt={known}";
        yield return $"/api/v1/compare?from={start}&to=knownAt:{known}";
        yield return $"/?knownAt={known}";
        yield return $"/statements?knownAt={known}";
        yield return $"/claims?knownAt={known}";
        yield return $"/api/v1/articles?limit=200&knownAt={known}";
        yield return $"/api/v1/speakers?knownAt={known}";
        yield return $"/api/v1/outlets?knownAt={known}";
        yield return $"/conditions?knownAt={known}";
        yield return $"/sources?knownAt={known}";
        yield return $"/articles?knownAt={known}";
    }

    /// <summary>Of each list the first two records, as a page and for programs.</summary>
    private static async Task<IReadOnlyList<string>> RecordsAsync(HttpClient client, DateTimeOffset at)
    {
        var known = Uri.EscapeDataString(at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        var addresses = new List<string>();
        foreach (var list in new[] { "claims", "statements", "articles" })
        {
            foreach (var id in (await client.GetItemsAsync($"/api/v1/{list}?limit=2")).Select(item => item!.Text("id")))
            {
                addresses.AddRange([$"/{list}/{id}?knownAt={known}", $"/api/v1/{list}/{id}?knownAt={known}"]);
                if (list == "statements") { addresses.Add($"/api/v1/statements/{id}/renderings?knownAt={known}&publishedBy=2031-12"); }
                if (list == "articles") { addresses.Add($"/api/v1/articles/{id}/similar?knownAt={known}"); }
            }
        }
        return addresses;
    }

    private static Task ChangeAsync(TrackerApp app, HttpClient client, Step step, int number) => step.Kind switch
    {
        0 or 1 => app.ImportAsync(Article(step, null)),
        // The same address with other words: a new capture, whose reading retires the one before.
        2 => app.ImportAsync(Article(step, $"https://tolmin-herald.example/{step.Pick % 2}")),
        3 or 6 => ReviewAsync(client, step),
        7 => EditAsync(client, step),
        8 => RereadAsync(app),
        _ => RecordEventAsync(client, step, number),
    };

    private static ArticleSubmission Article(Step step, string? url)
    {
        var day = step.Day.ToString(CultureInfo.InvariantCulture);
        var text = $"Karvenia {Stances[step.Stance]} the Multinational Monitoring Mission in Lakeland, {Speakers[step.Speaker]} said on {day} November 2031. Report {step.Pick}.\n";
        return new ArticleSubmission(Encoding.UTF8.GetBytes(text), "a.txt") { Title = "Karvenia", Outlet = $"Herald {step.Pick % 3}", Url = url, Published = $"2031-11-{Math.Min(step.Day + 1, 30):00}" };
    }

    /// <summary>Rejects, accepts or corrects a claim, or takes it out of its statement.</summary>
    private static async Task ReviewAsync(HttpClient client, Step step)
    {
        var claims = await client.GetItemsAsync("/api/v1/claims?limit=200");
        if (claims.Count == 0) { return; }
        var claim = claims[step.Pick % claims.Count]!;
        if (step.Day % 4 == 0 && claim["statement"] is { } statement)
        {
            using var split = await client.PostAsJsonAsync($"/api/v1/statements/{statement.GetValue<string>()}/edits", new { action = "split", claims = new[] { claim.Text("id") }, reviewer = "desk" });
            return;
        }
        object verdict = step.Stance switch
        {
            0 or 1 => new { status = "rejected", reviewer = "desk" },
            2 => new { status = "accepted", reviewer = "desk" },
            _ => new { status = "corrected", stance = "considering", reviewer = "desk" },
        };
        using var answer = await client.PostAsJsonAsync($"/api/v1/claims/{claim.Text("id")}/reviews", verdict);
    }

    /// <summary>Merges two statements, or keeps them apart for good.</summary>
    private static async Task EditAsync(HttpClient client, Step step)
    {
        var statements = (await client.GetItemsAsync("/api/v1/statements?limit=200")).Where(statement => statement!["claims"]!.AsArray().Count > 0).ToList();
        if (statements.Count < 2) { return; }
        var one = statements[step.Pick % statements.Count]!;
        var other = statements[(step.Pick + 1 + (step.Day % (statements.Count - 1))) % statements.Count]!;
        using var edited = await client.PostAsJsonAsync(
            $"/api/v1/statements/{one.Text("id")}/edits", new { action = step.Stance < 3 && one.Text("lane") == other.Text("lane") ? "merge" : "not-same", other = other.Text("id"), reviewer = "desk" });
        edited.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static async Task RereadAsync(TrackerApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await foreach (var article in scope.ServiceProvider.GetRequiredService<RereadArticles>().RunAsync(all: true, CancellationToken.None)) { article.Claims.Should().NotBeNull(); }
    }

    private static async Task RecordEventAsync(HttpClient client, Step step, int number)
    {
        var told = new { title = $"Event {step.Pick % 3}", happenedOn = $"2031-11-{step.Day:00}", condition = "parliament", outcome = step.Stance % 2 == 0 ? "met" : "not-met", source = "Gazette", sourceUrl = "https://gazette.example/1", recorder = $"desk {number}" };
        using var answer = await client.PostAsJsonAsync("/api/v1/events", told);
        var id = (await answer.Content.ReadFromJsonAsync<System.Text.Json.Nodes.JsonNode>())!["id"]?.GetValue<string>();
        if (step.Kind != 5 || id is null) { return; }
        using var corrected = await client.PostAsJsonAsync($"/api/v1/events/{id}", new { title = $"Corrected {number}", told.happenedOn, told.condition, told.outcome, told.source, told.sourceUrl, told.recorder, withdrawn = step.Stance == 3 });
    }
}
