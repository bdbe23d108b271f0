using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;

namespace IsfTracker.Web.Hosting;

/// <summary>Where settings come from, the later winning: the program's own, <c>isf-tracker.json</c> in the user's folder, the environment, the command line.</summary>
internal static class Settings
{
    public const string FileName = "isf-tracker.json";

    private const string DefaultUrl = "http://localhost:5080";

    /// <summary>Each of these says where to listen.</summary>
    private static readonly string[] Listening = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];

    public static void AddSettings(this WebApplicationBuilder builder)
    {
        builder.AddUserFile();
        builder.Services.AddSingleton(TimeProvider.System);
        if (Listening.All(key => string.IsNullOrEmpty(builder.Configuration[key])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }
    }

    private static void AddUserFile(this WebApplicationBuilder builder)
    {
        var sources = builder.Configuration.Sources;
        var last = sources.OfType<JsonConfigurationSource>().LastOrDefault();
        sources.Insert(last is null ? 0 : sources.IndexOf(last) + 1, new JsonConfigurationSource
        {
            FileProvider = new PhysicalFileProvider(Directory.GetCurrentDirectory()),
            Path = FileName,
            Optional = true,
        });
    }
}
