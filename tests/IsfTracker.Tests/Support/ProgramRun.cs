using System.Diagnostics;
using System.Text.RegularExpressions;
using IsfTracker.Web.Features.Import;

namespace IsfTracker.Tests.Support;

/// <summary>The program as a user starts it: a process of its own in a folder of its own.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Runs it to its end; one that serves instead is ended after a while.</summary>
    public static async Task<ProgramRun> StartAsync(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        return await EndAsync(process, process.StandardOutput.ReadToEndAsync());
    }

    /// <summary>Lets it serve on a free port, asks one address, sends a signal and waits for the end.</summary>
    public static async Task<(string Answer, ProgramRun Run)> ServeAsync(string folder, string address, string signal)
    {
        using var process = Start(folder, ["--urls", "http://127.0.0.1:0"]);
        string? site = null;
        while (site is null && await process.StandardOutput.ReadLineAsync() is { } line)
        {
            site = Regex.Match(line, "(?<=listening on: )http\\S+").Value is { Length: > 0 } found ? found : null;
        }
        var rest = process.StandardOutput.ReadToEndAsync();
        using var client = new HttpClient();
        var answer = await client.GetStringAsync(new Uri(new Uri(site!), address));
        using var kill = Process.Start("kill", ["-s", signal, $"{process.Id}"]);
        return (answer, await EndAsync(process, rest));
    }

    private static async Task<ProgramRun> EndAsync(Process process, Task<string> output)
    {
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!process.HasExited) { process.Kill(); }
        }
        return new ProgramRun(process.ExitCode, await output, await errors);
    }

    private static Process Start(string folder, string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(ImportArticles).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
