using System.Net.Http.Json;
using System.Text.Json.Nodes;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Pages;

/// <summary>One address of every kind of page, found by following the lists.</summary>
internal static class EveryPage
{
    public static readonly IReadOnlyList<string> Lists =
        ["/", "/statements", "/claims", "/articles", "/conditions", "/conditions?asOf=2025-11-01", "/compare", "/compare?from=asOf:2025-11-01&to=asOf:2026-01-10", "/compare?from=never", "/sources", "/codebook", "/review", "/import", "/about", "/claims?stance=declined&asOf=2026", "/claims?stance=maybe", "/nowhere",
            "/claims?speaker=Nobody", "/statements?speaker=Nobody", "/articles?q=nowhere+said", "/?asOf=1990"];

    /// <summary>The lists, the first record of each, its review, and an event.</summary>
    public static async Task<IReadOnlyList<string>> AddressesAsync(HttpClient client)
    {
        var addresses = new List<string>(Lists);
        foreach (var list in new[] { "/statements", "/claims", "/articles" })
        {
            var page = await client.GetPageAsync(list);
            addresses.Add(page.QuerySelectorAll("main article a").Select(link => link.GetAttribute("href")!.Split('#')[0]).First(href => href.StartsWith(list + "/")));
        }
        addresses.Add(addresses.Single(address => address.StartsWith("/claims/")).Replace("/claims/", "/review/"));
        addresses.Add(await AnEventAsync(client));
        return addresses;
    }

    /// <summary>Telling the same event again is answered with the one that is held.</summary>
    private static async Task<string> AnEventAsync(HttpClient client)
    {
        var told = new { title = "The council adopts a mandate", happenedOn = "2025-11-17", condition = "unsc-mandate", outcome = "met", source = "The council", sourceUrl = "https://council.example/1", recorder = "A reader" };
        using var answer = await client.PostAsJsonAsync("/api/v1/events", told);
        answer.EnsureSuccessStatusCode();
        return $"/events/{JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["id"]}";
    }
}
