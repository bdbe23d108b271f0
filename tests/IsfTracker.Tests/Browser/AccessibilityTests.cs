using System.Text;
using Deque.AxeCore.Playwright;
using IsfTracker.Tests.Pages;
using IsfTracker.Tests.Support;
using Microsoft.Playwright;

namespace IsfTracker.Tests.Browser;

public sealed class AccessibilityTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task No_page_breaks_a_rule_of_accessibility(ColorScheme scheme, int width)
    {
        var page = await site.OpenAsync(scheme, width);
        var violations = new List<string>();
        using var client = site.CreateClient();

        foreach (var address in await EveryPage.AddressesAsync(client))
        {
            await page.GotoAsync(address);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
            var found = await page.RunAxe();
            violations.AddRange(found.Violations.Select(violation => $"{address}: {violation.Id} at {violation.Nodes[0].Html}"));
        }

        violations.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task At_360_pixels_nothing_runs_off_the_side()
    {
        var page = await site.OpenAsync(width: 360);
        using var client = site.CreateClient();

        foreach (var address in await EveryPage.AddressesAsync(client))
        {
            await page.GotoAsync(address);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");

            (await BeyondAsync(page)).Should().BeEmpty("{0} is read on telephones", address);
        }
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_store_that_holds_nothing_keeps_the_rules(ColorScheme scheme)
    {
        await using var empty = await BrowserSite.EmptyAsync();
        var page = await empty.OpenAsync(scheme, 360);
        var faults = new List<string>();

        foreach (var address in EveryPage.Lists)
        {
            await page.GotoAsync(address);
            faults.AddRange(await FaultsAsync(page));
        }

        faults.Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task An_import_keeps_the_rules_from_preview_to_article(ColorScheme scheme)
    {
        var page = await site.OpenAsync(scheme, 360);
        await ChooseAsync(page, $"{scheme}");
        var faults = new List<string>();

        await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
        faults.AddRange(await FaultsAsync(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm and store" }).First.ClickAsync();
        faults.AddRange(await FaultsAsync(page));
        await page.GetByRole(AriaRole.Link, new() { Name = RightToLeftTitle }).First.ClickAsync();
        faults.AddRange(await FaultsAsync(page));

        faults.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task A_right_to_left_outlet_stands_where_any_other_does()
    {
        var page = await site.OpenAsync();
        await ChooseAsync(page, "outlet");
        await page.GetByLabel("Outlet").FillAsync("הארץ של אוסק");
        await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();

        var ways = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.facts dd, .card h2, .card .kicker')].map(part => getComputedStyle(part).direction)");

        ways.Should().NotBeEmpty().And.OnlyContain(way => way == "ltr");
    }

    [BrowserTheory]
    [InlineData("/claims")]
    [InlineData("/statements")]
    [InlineData("/articles")]
    public async Task Fields_beside_each_other_stand_at_one_height(string address)
    {
        var page = await site.OpenAsync(width: 720);
        await page.GotoAsync(address);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");

        var uneven = await page.EvaluateAsync<int>("""
            [...document.querySelectorAll('.filters .columns')].flatMap(row => [...row.children]
                .filter((field, at, all) => at > 0 && field.offsetTop === all[at - 1].offsetTop && [field, all[at - 1]].every(one => one.lastElementChild.matches('input, select')))
                .filter(field => Math.abs(field.lastElementChild.getBoundingClientRect().bottom - field.previousElementSibling.lastElementChild.getBoundingClientRect().bottom) > 2)).length
            """);

        uneven.Should().Be(0);
    }

    [BrowserFact]
    public async Task The_browser_finds_nothing_to_complain_about()
    {
        var page = await site.OpenAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") { complaints.Add($"{page.Url}: {message.Text}"); } };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        using var client = site.CreateClient();

        foreach (var address in (await EveryPage.AddressesAsync(client)).Where(address => address is not ("/nowhere" or "/claims?stance=maybe" or "/compare?from=never")))
        {
            await page.GotoAsync(address);
        }

        complaints.Should().BeEmpty();
    }

    private const string RightToLeftTitle = "הממשלה באוסק תחליט על המשקיפים";

    /// <summary>An English file with a word that has no end, one mainly from right to left, and an empty one.</summary>
    private static async Task ChooseAsync(IPage page, string mark)
    {
        await page.GotoAsync("/import");
        await page.GetByLabel("Files").SetInputFilesAsync(new FilePayload[]
        {
            File("one.txt", $"President Ilham Aliyev said Azerbaijan will not send troops to the Gaza stabilisation force. {mark} 🕊 {new string('x', 200)}"),
            File("שניים.txt", $"{RightToLeftTitle}\n\nהממשלה תתכנס מחר כדי להחליט אם לשלוח משקיפים אל האגמים, כך אמר השר לעיתונאים.\n\nהשר אמר כי ההחלטה תלויה בפרלמנט ולא בממשלה לבדה. {mark}"),
            File("empty.txt", ""),
        });
    }

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };

    private static async Task<IEnumerable<string>> FaultsAsync(IPage page)
    {
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
        var found = await page.RunAxe();
        var beyond = await BeyondAsync(page);
        return found.Violations.Select(violation => $"{page.Url}: {violation.Id} at {violation.Nodes[0].Html}")
            .Concat(beyond.Select(part => $"{page.Url}: {part} runs off the side"));
    }

    /// <summary>What is wider than the screen, or scrolls sideways inside it.</summary>
    private static Task<string[]> BeyondAsync(IPage page) => page.EvaluateAsync<string[]>("""
        [document.documentElement, ...document.querySelectorAll('body *:not(input, thead, .hidden-visually)')]
            .filter(part => part.scrollWidth > part.clientWidth + 1 && (part === document.documentElement || getComputedStyle(part).overflowX !== 'visible'))
            .map(part => part.outerHTML.slice(0, 120))
        """);
}
