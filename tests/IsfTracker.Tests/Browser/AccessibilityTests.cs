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

            var beyond = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            beyond.Should().Be(0, "{0} is read on telephones", address);
        }
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Neither_the_preview_nor_the_result_of_an_import_breaks_a_rule_of_accessibility(ColorScheme scheme)
    {
        var page = await site.OpenAsync(scheme, 360);
        await page.GotoAsync("/import");
        await page.GetByLabel("Files").SetInputFilesAsync(new FilePayload[]
        {
            new() { Name = "one.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes($"President Ilham Aliyev said Azerbaijan will not send troops to the Gaza stabilisation force. שלום 🕊 {scheme}") },
            new() { Name = "empty.txt", MimeType = "text/plain", Buffer = [] },
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
        var preview = await page.RunAxe();
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm and store" }).First.ClickAsync();
        var result = await page.RunAxe();

        preview.Violations.Concat(result.Violations).Select(violation => $"{violation.Id} at {violation.Nodes[0].Html}").Should().BeEmpty();
    }

    [BrowserFact]
    public async Task The_browser_finds_nothing_to_complain_about()
    {
        var page = await site.OpenAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") { complaints.Add($"{page.Url}: {message.Text}"); } };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        using var client = site.CreateClient();

        foreach (var address in (await EveryPage.AddressesAsync(client)).Where(address => address is not ("/nowhere" or "/claims?stance=maybe")))
        {
            await page.GotoAsync(address);
        }

        complaints.Should().BeEmpty();
    }
}
