using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Pages;

/// <summary>One address of every kind of page, found by following the lists.</summary>
internal static class EveryPage
{
    public static readonly IReadOnlyList<string> Lists =
        ["/", "/statements", "/claims", "/articles", "/conditions", "/conditions?asOf=2025-11-01", "/compare", "/compare?from=asOf:2025-11-01&to=asOf:2026-01-10", "/compare?from=never", "/sources", "/codebook", "/review", "/import", "/about", "/claims?stance=declined&asOf=2026", "/claims?stance=maybe", "/nowhere",
            "/claims?speaker=Nobody", "/statements?speaker=Nobody", "/articles?q=nowhere+said", "/?asOf=1990"];

    /// <summary>The lists and the first record of each.</summary>
    public static async Task<IReadOnlyList<string>> AddressesAsync(HttpClient client)
    {
        var addresses = new List<string>(Lists);
        foreach (var list in new[] { "/statements", "/claims", "/articles" })
        {
            var page = await client.GetPageAsync(list);
            addresses.Add(page.QuerySelectorAll("main article a").Select(link => link.GetAttribute("href")!.Split('#')[0]).First(href => href.StartsWith(list + "/")));
        }
        return addresses;
    }
}
