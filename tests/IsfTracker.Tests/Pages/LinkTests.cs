using System.Net;
using AngleSharp.Dom;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Pages;

public sealed class LinkTests(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Every_link_on_the_site_answers_and_every_fragment_is_there()
    {
        var client = app.CreateClient();
        var pages = new Dictionary<string, IDocument?>();
        var links = new HashSet<(string From, string Path, string Fragment)>();
        var waiting = new Queue<string>(["/"]);
        var broken = new List<string>();

        while (waiting.TryDequeue(out var path))
        {
            if (pages.ContainsKey(path)) { continue; }
            using var answer = await client.GetAsync(path);
            if (answer.StatusCode != HttpStatusCode.OK) { broken.Add($"{path} answers {(int)answer.StatusCode}"); }
            pages[path] = answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.ReadPageAsync() : null;
            foreach (var link in Links(pages[path], path))
            {
                links.Add(link);
                waiting.Enqueue(link.Path);
            }
        }

        broken.Should().BeEmpty();
        links.Where(link => link.Fragment.Length > 0 && pages[link.Path]?.GetElementById(link.Fragment) is null)
            .Select(link => $"{link.From} leads to {link.Path}#{link.Fragment}").Should().BeEmpty();
        pages.Keys.Should().Contain(path => path.StartsWith("/claims/c-")).And.Contain(path => path.StartsWith("/statements/s-")).And.Contain(path => path.StartsWith("/articles/a-"));
    }

    private static IEnumerable<(string From, string Path, string Fragment)> Links(IDocument? page, string from)
    {
        if (page is null || from.StartsWith("/swagger", StringComparison.Ordinal)) { yield break; }
        foreach (var element in page.QuerySelectorAll("a[href], link[href], script[src], img[src]"))
        {
            var address = new Uri(new Uri("http://site" + from), element.GetAttribute("href") ?? element.GetAttribute("src")!);
            if (address.Host == "site") { yield return (from, address.PathAndQuery, Uri.UnescapeDataString(address.Fragment.TrimStart('#'))); }
        }
    }
}
