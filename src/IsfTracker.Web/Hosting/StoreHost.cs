namespace IsfTracker.Web.Hosting;

/// <summary>The store without the web site, for the verbs that work on it.</summary>
internal static class StoreHost
{
    /// <param name="settings">As on the command line of the server: <c>--Store:Provider=Postgres</c>.</param>
    /// <exception cref="UnusableSettingException">A setting is wrong.</exception>
    public static IHost Build(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
        builder.AddSettings();
        builder.Logging.ClearProviders();
        builder.AddStore();
        return builder.Build();
    }
}
