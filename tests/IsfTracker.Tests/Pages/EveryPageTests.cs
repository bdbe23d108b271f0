using System.Text.RegularExpressions;
using AngleSharp.Dom;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Pages;

public sealed class EveryPageTests(TrackerApp app) : IClassFixture<TrackerApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public Task It_has_one_first_heading_and_skips_no_level() => OnEachAsync((path, page) =>
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        levels.Count(level => level == 1).Should().Be(1, "{0} is one page", path);
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1, "{0} has headings in order", path);
    });

    [Fact]
    public Task It_names_no_id_twice() => OnEachAsync((path, page) =>
        page.QuerySelectorAll("[id]").Select(element => element.Id).Should().OnlyHaveUniqueItems("{0} has links to its parts", path));

    [Fact]
    public Task It_has_landmarks_a_title_and_a_way_past_the_navigation() => OnEachAsync((path, page) =>
    {
        page.QuerySelectorAll("header, nav[aria-label=Main], main#main, footer").Select(part => part.LocalName).Should().Contain(["header", "nav", "main", "footer"], "{0} is a page", path);
        page.QuerySelector("body > a.skip-link")!.GetAttribute("href").Should().Be("#main");
        page.Title.Should().EndWith("IsfTracker");
        page.DocumentElement.GetAttribute("lang").Should().Be("en");
    });

    [Fact]
    public Task It_tells_every_date_in_words_with_the_date_itself() => OnEachAsync((path, page) =>
    {
        foreach (var part in page.QuerySelectorAll("time, svg, code, .code, .id, .cite, .hint, .error, [role=alert], input, textarea, .tags, blockquote, .reading, option").ToList()) { part.Remove(); }
        Regex.Matches(page.QuerySelector("main")!.TextContent, @"\b(?:\d{4}-\d\d(?:-\d\d)?|\d{1,2} (?:January|October|November) \d{4})\b").Select(date => date.Value).Should().BeEmpty("{0} gives dates as dates", path);
    });

    [Fact]
    public async Task A_page_of_evidence_says_from_when_it_is_seen()
    {
        foreach (var path in new[] { "/", "/statements", "/claims", "/articles", "/conditions", "/sources", "/review" })
        {
            (await client.GetPageAsync(path)).QuerySelector("main")!.Words().Should().Contain("As known here on 1", "{0} shows what is held", path);
        }
        foreach (var path in new[] { "/", "/statements", "/claims", "/conditions" })
        {
            (await client.GetPageAsync($"{path}?asOf=2025-11-10")).QuerySelector("main")!.Words().Should().Contain("Only what had been said by 10 November 2025", "{0} is looked at from a day", path);
        }
    }

    [Fact]
    public Task It_loads_nothing_from_elsewhere_and_runs_nothing_inline() => OnEachAsync((path, page) =>
    {
        page.QuerySelectorAll("script:not([src]), style, [style]").Should().BeEmpty("{0} obeys its content security policy", path);
        page.QuerySelectorAll("script[src], link[rel=stylesheet], img[src]")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!)
            .Should().OnlyContain(address => address.StartsWith('/') && !address.StartsWith("//"), "{0} asks no other host", path);
    });

    [Fact]
    public Task Every_field_has_a_label_and_every_described_field_its_description() => OnEachAsync((path, page) =>
    {
        foreach (var field in page.QuerySelectorAll("input:not([type=hidden]), select, textarea"))
        {
            var labelled = field.Closest("label") is not null || page.QuerySelector($"label[for='{field.Id}']") is not null;
            labelled.Should().BeTrue("{0} on {1} needs a name", field.OuterHtml, path);
            foreach (var id in (field.GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                page.GetElementById(id).Should().NotBeNull("{0} describes {1} on {2}", id, field.Id, path);
            }
        }
    });

    [Fact]
    public Task Tables_have_captions_and_scoped_headings() => OnEachAsync((path, page) =>
    {
        page.QuerySelectorAll("table").Where(table => table.QuerySelector("caption") is null).Should().BeEmpty("tables of {0} say what they hold", path);
        page.QuerySelectorAll("th:not([scope])").Should().BeEmpty("headings of {0} say what they head", path);
    });

    [Fact]
    public Task A_stance_is_never_told_by_colour_alone() => OnEachAsync((path, page) =>
        page.QuerySelectorAll(".stance").Where(stance => stance.QuerySelector("svg path") is null || stance.Words().Length == 0)
            .Should().BeEmpty("{0} shows shape and word", path));

    private async Task OnEachAsync(Action<string, IDocument> check)
    {
        foreach (var path in await EveryPage.AddressesAsync(client))
        {
            using var answer = await client.GetAsync(path);
            check(path, await answer.ReadPageAsync());
        }
    }
}
