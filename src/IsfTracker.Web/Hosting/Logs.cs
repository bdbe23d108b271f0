using Serilog;
using Serilog.Settings.Configuration;

namespace IsfTracker.Web.Hosting;

/// <summary>Serilog behind the framework's logging: the only file that knows it. See docs/decisions/0001-serilog-without-its-aspnetcore-package.md.</summary>
internal static class Logs
{
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        // Named, so that no assembly is searched for sinks while the first page waits.
        var sinks = new ConfigurationReaderOptions(
            typeof(ConsoleLoggerConfigurationExtensions).Assembly,
            typeof(FileLoggerConfigurationExtensions).Assembly);
        var logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration, sinks).CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }
}
