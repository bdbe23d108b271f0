using System.Text;
using IsfTracker.Tests.Support;
using Microsoft.Playwright;

namespace IsfTracker.Tests.Browser;

public sealed class ImportInBrowserTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_is_chosen_previewed_confirmed_and_seen_on_the_timeline(bool javaScript)
    {
        var page = await site.OpenAsync(javaScript: javaScript);
        var outlet = javaScript ? "Caspian Courier" : "Morning Ledger";
        await page.GotoAsync("/import");
        await page.GetByLabel("Files").SetInputFilesAsync(File("interview.txt", $"{outlet}: President Ilham Aliyev said on Tuesday that Azerbaijan will not send troops to the Gaza stabilisation force."));
        await page.GetByLabel("Outlet").FillAsync(outlet);
        await page.GetByLabel("Published").FillAsync("2026-01-20");
        await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();

        await page.Locator("mark").First.WaitForAsync();
        (await page.Locator("mark").CountAsync()).Should().BePositive();
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm and store" }).ClickAsync();
        await page.GetByText("1 article added").First.WaitForAsync();
        (await page.Locator("main").InnerTextAsync()).Should().Contain("1 article added");
        await page.Locator(".card h2 a").ClickAsync();
        await page.Locator("mark a").First.ClickAsync();
        await page.Locator("aside a[href^='/statements/']").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "See it on the timeline" }).ClickAsync();
        var statement = page.Locator(":target");
        await statement.WaitForAsync();
        (await statement.IsVisibleAsync()).Should().BeTrue();
        (await statement.InnerTextAsync()).Should().Contain("Ilham Aliyev");
    }

    [BrowserFact]
    public async Task A_dropped_file_is_taken_like_a_chosen_one()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync("/import");

        var dropped = await page.EvaluateHandleAsync("() => { const data = new DataTransfer(); data.items.add(new File(['Baku will not take part.'], 'dropped.txt', { type: 'text/plain' })); return data; }");
        await page.DispatchEventAsync("[data-drop]", "drop", new { dataTransfer = dropped });

        (await page.EvaluateAsync<string>("document.querySelector('input[type=file]').files[0].name")).Should().Be("dropped.txt");
    }

    [BrowserFact]
    public async Task The_keyboard_alone_is_enough()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync("/import");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).Should().Be("Skip to the content");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("location.hash === '#main'");
        await TabToAsync(page, "field-text");
        await page.Keyboard.TypeAsync("President Ilham Aliyev said Azerbaijan will not take part in the Gaza stabilisation force.");
        await TabToAsync(page, "field-published");
        await page.Keyboard.TypeAsync("2026-01-21");
        (await page.InputValueAsync("#field-text")).Should().StartWith("President").And.EndWith("force.");
        (await page.InputValueAsync("#field-published")).Should().Be("2026-01-21");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm and store" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.GetByText("1 article added").First.WaitForAsync();
        (await page.Locator("h1").InnerTextAsync()).Should().Be("1 article added");
    }

    private static async Task TabToAsync(IPage page, string id)
    {
        for (var presses = 0; presses < 20; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("document.activeElement.id") == id) { return; }
        }
        throw new InvalidOperationException($"Twenty presses of the tab key do not lead to {id}.");
    }

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };
}
