using System.Diagnostics;

namespace IsfTracker.Benchmarks;

/// <summary>The program as it is run, with an empty store of its own; gone with the measurement.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private const string Address = "http://127.0.0.1:5977";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("isftracker");
    private readonly Process process;

    private RunningProgram()
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder.FullName, RedirectStandardOutput = true };
        foreach (var argument in new[] { Program(), "--urls", Address, "--Seeds:Path=", "--Store:ConnectionString", $"Data Source={Path.Combine(folder.FullName, "store.db")}", "--Serilog:MinimumLevel:Default=Error" })
        {
            start.ArgumentList.Add(argument);
        }
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
    }

    public HttpClient Client { get; } = new() { BaseAddress = new Uri(Address), Timeout = TimeSpan.FromMinutes(5) };

    /// <summary>What it took of the processor until now: other programs do not change it.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<RunningProgram> StartAsync()
    {
        var program = new RunningProgram();
        for (var tries = 0; tries < 600 && !program.process.HasExited; tries++)
        {
            try
            {
                await program.Client.GetStringAsync(new Uri("/api/v1/timeline", UriKind.Relative));
                return program;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }
        await program.DisposeAsync();
        throw new InvalidOperationException($"The program does not answer at {Address}.");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Stop();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private void Stop()
    {
        try { process.Kill(entireProcessTree: true); }
        catch (InvalidOperationException) { /* It has ended. */ }
    }

    // Built with this project, in the same configuration, in its own folder: it needs its pages and its codebook beside it.
    private static string Program()
    {
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        var configuration = built.Parent!.Name;
        return Path.GetFullPath(Path.Combine(built.FullName, "../../../../../src/IsfTracker.Web/bin", configuration, built.Name, "IsfTracker.Web.dll"));
    }
}
