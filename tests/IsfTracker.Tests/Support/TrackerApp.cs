using IsfTracker.Data;
using IsfTracker.Web.Features.Import;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace IsfTracker.Tests.Support;

/// <summary>The whole program in the test's process, with a SQLite file, logs and keys of its own and the five seeds. A class fixture, or one test's own.</summary>
public sealed class TrackerApp : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("isftracker-");
    private readonly Dictionary<string, string?> settings;

    public TrackerApp() : this([])
    {
    }

    /// <param name="settings">Added to, and winning over, those every test has.</param>
    private TrackerApp(Dictionary<string, string?> settings) => this.settings = settings;

    /// <summary>Stands at <see cref="FixedClock.Today"/>.</summary>
    public FixedClock Clock { get; } = new();

    /// <summary>Without the seeds.</summary>
    public static TrackerApp Empty() => With(("Seeds:Path", ""));

    public static TrackerApp With(params (string Key, string? Value)[] settings) => new(settings.ToDictionary(setting => setting.Key, setting => setting.Value));

    /// <summary>On a store that a test made.</summary>
    public static TrackerApp On(StoreOptions store, params (string Key, string? Value)[] settings) =>
        With([("Store:Provider", store.Provider.ToString()), ("Store:ConnectionString", store.ConnectionString), .. settings]);

    /// <summary>On a store that a test made, by the codebook of the fictional Karvenia, on the day that the clock of <see cref="TestImport"/> begins with.</summary>
    internal static TrackerApp OfKarvenia(TestStore store)
    {
        var app = On(store.Options, ("Seeds:Path", ""), ("Codebook:Path", Path.Combine(AppContext.BaseDirectory, "Claims", "Files", "karvenia.yaml")));
        app.Clock.Now = new DateTimeOffset(2031, 12, 1, 8, 0, 0, TimeSpan.Zero);
        return app;
    }

    /// <summary>Asks the running store.</summary>
    public async Task<T> ReadAsync<T>(Func<TrackerDbContext, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<TrackerDbContext>());
    }

    /// <summary>Imports without HTTP, for tests of what comes after.</summary>
    public async Task<IReadOnlyList<ImportResult>> ImportAsync(params ArticleSubmission[] submissions)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ImportArticles>().RunAsync(submissions, CancellationToken.None);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Store:ConnectionString", $"Data Source={Path.Combine(folder.FullName, "store.db")}");
        builder.UseSetting("Keys:Path", Path.Combine(folder.FullName, "keys"));
        builder.UseSetting("Logs:Path", Path.Combine(folder.FullName, "logs"));
        foreach (var (key, value) in settings) { builder.UseSetting(key, value); }
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
