using Microsoft.Playwright;

namespace IsfTracker.Tests.Support;

/// <summary>The browser that tests drive: Debian's Chromium, or the one a variable names.</summary>
internal static class ChromiumBrowser
{
    public const string Variable = "ISFTRACKER_TEST_CHROMIUM";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Why browser tests are skipped; null where they run. In CI they always run, and fail without a browser.</summary>
    public static string? SkipReason =>
        File.Exists(Executable) || ContinuousIntegration.IsOn ? null : $"Skipped: no Chromium at {Executable}. Install it, or name one in {Variable}.";

    private static string Executable { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : "/usr/bin/chromium";

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = Arguments });
}

/// <summary>A test in a real browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = ChromiumBrowser.SkipReason;
}

/// <summary>Several tests in a real browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = ChromiumBrowser.SkipReason;
}
