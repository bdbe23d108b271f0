using System.IO.Compression;
using IsfTracker.Web.Features.Import;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;

namespace IsfTracker.Web.Hosting;

/// <summary>Razor pages by feature, the files they load, and what protects their forms.</summary>
internal static class Pages
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddRazorPages(options =>
        {
            options.RootDirectory = "/Features";
            // An error page also answers a refused POST; it must not refuse that a second time.
            options.Conventions.AddFolderApplicationModelConvention("/Errors", page => page.Filters.Add(new IgnoreAntiforgeryTokenAttribute()));
            options.Conventions.ConfigureFilter(new ExpiredForm());
        });
        builder.Services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        builder.Services.AddSingleton<StagedImports>();
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "isf-form";
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        var keys = builder.Configuration["Keys:Path"] ?? "data/keys";
        builder.Services.AddDataProtection().SetApplicationName("isf-tracker").PersistKeysToFileSystem(new DirectoryInfo(keys));
        builder.AddCompression();
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
    }

    private static void AddCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(compression =>
        {
            // Form tokens differ at every answer, so the length of a compressed page tells nothing of them.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "image/svg+xml"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }
}
