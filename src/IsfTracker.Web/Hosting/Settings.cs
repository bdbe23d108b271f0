using System.Net;
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
        builder.AddFiles();
        builder.Services.AddSingleton(TimeProvider.System);
        CheckUrls(builder.Configuration[WebHostDefaults.ServerUrlsKey]);
        if (Listening.All(key => string.IsNullOrEmpty(builder.Configuration[key])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }
    }

    /// <summary>In place of the framework's own, which look in the content root: a host for tests puts that elsewhere.</summary>
    private static void AddFiles(this WebApplicationBuilder builder)
    {
        var sources = builder.Configuration.Sources;
        var files = sources.OfType<JsonConfigurationSource>().ToList();
        var place = files.Count == 0 ? 0 : sources.IndexOf(files[0]);
        foreach (var file in files) { sources.Remove(file); }
        sources.Insert(place, FileIn(AppContext.BaseDirectory, "appsettings.json", optional: false));
        try
        {
            sources.Insert(place + 1, FileIn(Directory.GetCurrentDirectory(), FileName, optional: true));
        }
        catch (InvalidDataException fault)
        {
            throw new UnusableSettingException($"{FileName} cannot be read: {fault.GetBaseException().Message}", fault);
        }
    }

    /// <summary>The server itself would say only when it is about to listen, and not of which setting it speaks.</summary>
    private static void CheckUrls(string? urls)
    {
        foreach (var url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(url => !IsAddress(url)))
        {
            throw new UnusableSettingException($"--urls is '{url}'; it is an address such as {DefaultUrl}, with semicolons between several.");
        }
    }

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url).Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static JsonConfigurationSource FileIn(string folder, string name, bool optional) =>
        new() { FileProvider = new PhysicalFileProvider(folder), Path = name, Optional = optional };
}
