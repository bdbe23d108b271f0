using Microsoft.Playwright;

namespace IsfTracker.Tests.Support;

/// <summary>The program on a port of its own, and a browser that looks at it.</summary>
public sealed class BrowserSite : IAsyncLifetime, IAsyncDisposable
{
    private readonly TrackerApp app;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public BrowserSite() : this(TrackerApp.With())
    {
    }

    private BrowserSite(TrackerApp app) => this.app = app;

    public string Address { get; private set; } = "";

    /// <summary>The program with nothing in its store.</summary>
    public static async Task<BrowserSite> EmptyAsync()
    {
        var site = new BrowserSite(TrackerApp.Empty());
        await site.InitializeAsync();
        return site;
    }

    public async Task InitializeAsync()
    {
        if (ChromiumBrowser.SkipReason is not null) { return; }
        app.UseKestrel(0);
        app.StartServer();
        Address = app.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        playwright = await Playwright.CreateAsync();
        browser = await ChromiumBrowser.LaunchAsync(playwright);
    }

    /// <summary>A page in a browser profile of its own.</summary>
    public async Task<IPage> OpenAsync(ColorScheme scheme = ColorScheme.Light, int width = 1280, bool javaScript = true)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ColorScheme = scheme,
            JavaScriptEnabled = javaScript,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        return await context.NewPageAsync();
    }

    /// <summary>A client that asks the same server without a browser.</summary>
    public HttpClient CreateClient() => new() { BaseAddress = new Uri(Address) };

    ValueTask IAsyncDisposable.DisposeAsync() => new(DisposeAsync());

    public async Task DisposeAsync()
    {
        if (browser is not null) { await browser.DisposeAsync(); }
        playwright?.Dispose();
        await app.DisposeAsync();
    }
}
