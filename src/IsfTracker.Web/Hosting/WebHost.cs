using IsfTracker.Web.Hosting.OpenApi;

namespace IsfTracker.Web.Hosting;

/// <summary>The web application: what it is made of, in order.</summary>
internal static class WebHost
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // The user's folder is where the store and the logs go; what belongs to the program lies beside it.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.AddSettings();
        builder.AddLogs();
        builder.AddStore();
        builder.AddRequestLimits();
        builder.AddPages();
        builder.AddApi();
        builder.AddOpenApi();
        builder.AddErrors();
        builder.AddHealth();

        await using var app = builder.Build();
        // The store is made ready while the pipeline is put together.
        var preparing = Task.Run(() => app.PrepareStoreAsync(CancellationToken.None));
        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseErrors();
        app.UseRequestLimits();
        app.UseOpenApi();
        app.UseHeadRequests();
        app.UseRouting();
        app.UseAntiforgery();
        app.MapPages();
        app.MapApi();
        app.MapHealth();

        return await app.ServeAsync(preparing);
    }
}
