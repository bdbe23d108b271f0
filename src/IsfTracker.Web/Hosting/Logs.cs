using System.Globalization;
using Serilog;
using Serilog.Settings.Configuration;

namespace IsfTracker.Web.Hosting;

/// <summary>Serilog behind the framework's logging: the only file that knows it. See docs/decisions/0001-serilog-without-its-aspnetcore-package.md.</summary>
internal static class Logs
{
    /// <summary>Name of the setting for the folder of the log files; empty for none.</summary>
    public const string PathSetting = "Logs:Path";

    private const string ConsoleLine = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    private const string FileLine = "{Timestamp:yyyy-MM-ddTHH:mm:ss.fffzzz} {Level:u3} {SourceContext} {Message:lj}{NewLine}{Exception}";

    private const int MaxFileBytes = 50 * 1024 * 1024;

    private const int FilesKept = 31;

    public static void AddLogs(this WebApplicationBuilder builder)
    {
        // Named, so that no assembly is searched for sinks while the first page waits.
        var sinks = new ConfigurationReaderOptions(typeof(ConsoleLoggerConfigurationExtensions).Assembly, typeof(FileLoggerConfigurationExtensions).Assembly);
        var logs = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration, sinks)
            .WriteTo.Console(outputTemplate: ConsoleLine, formatProvider: CultureInfo.InvariantCulture);
        var folder = builder.Configuration[PathSetting] ?? "logs";
        if (folder.Length > 0)
        {
            // Shared, because two copies of the program may run in one folder.
            logs.WriteTo.File(
                Path.Combine(folder, "isf-tracker-.log"), outputTemplate: FileLine, formatProvider: CultureInfo.InvariantCulture,
                rollingInterval: RollingInterval.Day, rollOnFileSizeLimit: true, fileSizeLimitBytes: MaxFileBytes, retainedFileCountLimit: FilesKept, shared: true);
        }
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logs.CreateLogger(), dispose: true);
    }
}
