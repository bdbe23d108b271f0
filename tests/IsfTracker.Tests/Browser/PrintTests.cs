using IsfTracker.Tests.Pages;
using IsfTracker.Tests.Support;
using Microsoft.Playwright;

namespace IsfTracker.Tests.Browser;

public sealed class PrintTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    /// <summary>A4 within its margins, in CSS pixels.</summary>
    private const int Paper = 680;

    [BrowserFact]
    public async Task On_paper_a_page_keeps_its_citation_and_loses_what_only_a_screen_can_use()
    {
        var page = await PrintedAsync();

        foreach (var address in await CitedAsync())
        {
            await page.GotoAsync(address);
            (await page.Locator("#citation").IsVisibleAsync()).Should().BeTrue("{0} is cited from paper", address);
            (await page.Locator(".nav, .button, .filters").EvaluateAllAsync<int>("parts => parts.filter(part => part.checkVisibility()).length")).Should().Be(0, "{0} has nothing to press", address);
        }
    }

    [BrowserFact]
    public async Task On_paper_a_record_names_itself()
    {
        var page = await PrintedAsync();
        await page.GotoAsync("/");

        var names = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.card')].map(card => `\"${card.id}\"` === getComputedStyle(card, '::after').content ? card.id : '')");

        names.Should().NotBeEmpty().And.OnlyContain(name => name.StartsWith("s-"));
    }

    [BrowserFact]
    public async Task On_paper_nothing_is_cut_off_and_a_dark_screen_stays_on_the_screen()
    {
        var page = await PrintedAsync();

        foreach (var address in await CitedAsync())
        {
            await page.GotoAsync(address);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().Be(Paper, "{0} fits its paper", address);
            (await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).Should().Be("rgb(255, 255, 255)");
        }
    }

    private async Task<IPage> PrintedAsync()
    {
        var page = await site.OpenAsync(ColorScheme.Dark, Paper);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        return page;
    }

    private async Task<IEnumerable<string>> CitedAsync()
    {
        using var client = site.CreateClient();
        return (await EveryPage.AddressesAsync(client)).Where(address => address == "/" || new[] { "/claims/", "/statements/", "/articles/" }.Any(address.StartsWith));
    }
}
