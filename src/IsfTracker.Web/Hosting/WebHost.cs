namespace IsfTracker.Web.Hosting;

/// <summary>The web application: what it is made of, in order.</summary>
internal static class WebHost
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        await using var app = builder.Build();
        await app.RunAsync();
        return ExitCodes.Done;
    }
}
