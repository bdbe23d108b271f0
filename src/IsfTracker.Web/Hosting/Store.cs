using System.Data.Common;
using IsfTracker.Data;
using IsfTracker.Web.Features.Codebooks;
using IsfTracker.Web.Features.Import;
using IsfTracker.Web.Features.Review;
using IsfTracker.Web.Features.Statements;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Hosting;

/// <summary>The store and what fills it: registered for every verb that needs it, made ready before the first request.</summary>
internal static class Store
{
    /// <summary>A codebook that is missing or wrong shows when it is first asked for, as an <see cref="UnusableSettingException"/>.</summary>
    /// <exception cref="UnusableSettingException">A setting of the store is wrong.</exception>
    public static void AddStore(this IHostApplicationBuilder builder)
    {
        var options = ReadOptions(builder.Configuration.GetSection(StoreOptions.Section));
        var path = PathOf(builder.Configuration, CodebookFile.PathSetting, "seeds/codebook.yaml");
        // Each takes a good part of the start, and neither needs the other nor the rest of the program.
        Task.Run(() => StoreRegistration.BuildModel(options));
        var codebook = Task.Run(() => CodebookFile.Load(path));
        builder.Services.AddTrackerStore(options);
        builder.Services.AddSingleton(_ => codebook.GetAwaiter().GetResult());
        builder.Services.AddSingleton(services => services.GetRequiredService<CodebookFile>().Codebook);
        builder.Services.AddSingleton<DerivedTimelines>();
        builder.Services.AddSingleton<ArticlePreparation>();
        builder.Services.AddScoped<ImportArticles>();
        builder.Services.AddScoped<RereadArticles>();
        builder.Services.AddScoped<Features.Events.RecordEvent>();
        builder.Services.AddScoped<PreviewArticles>();
        builder.Services.AddScoped<EditStatement>();
        builder.Services.AddScoped<ReviewClaim>();
        builder.Services.AddScoped<SeedImport>();
    }

    /// <summary>Migrates the store, records the codebook, imports the seeds that are missing, and derives the timeline that the first page shows.</summary>
    public static async Task PrepareStoreAsync(this IHost host, CancellationToken cancellationToken)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await host.MigrateStoreAsync(cancellationToken);
        var seeds = PathOf(services.GetRequiredService<IConfiguration>(), SeedImport.PathSetting, "seeds");
        if (seeds.Length > 0) { await services.GetRequiredService<SeedImport>().RunAsync(seeds, cancellationToken); }
        await services.GetRequiredService<DerivedTimelines>().GetAsync(
            services.GetRequiredService<TrackerDbContext>(), services.GetRequiredService<CodebookFile>().Actor.Id, Vantage.Today, cancellationToken);
    }

    /// <summary>Migrates the store and records the codebook.</summary>
    /// <exception cref="UnusableSettingException">The store cannot be opened.</exception>
    public static async Task MigrateStoreAsync(this IHost host, CancellationToken cancellationToken)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        try
        {
            var db = services.GetRequiredService<TrackerDbContext>();
            await db.MigrateStoreAsync(cancellationToken);
            await db.RecordCodebookAsync(services.GetRequiredService<CodebookFile>(), services.GetRequiredService<TimeProvider>(), cancellationToken);
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableSettingException($"The store cannot be opened: {fault.Message} {StoreOptions.Section}:Provider and {StoreOptions.Section}:ConnectionString name another.", fault);
        }
    }

    private static StoreOptions ReadOptions(IConfigurationSection section)
    {
        var provider = section[nameof(StoreOptions.Provider)];
        if (provider is not null && !Enum.GetNames<StoreProvider>().Contains(provider, StringComparer.OrdinalIgnoreCase))
        {
            throw new UnusableSettingException($"{StoreOptions.Section}:Provider is '{provider}'; it is one of {string.Join(", ", Enum.GetNames<StoreProvider>())}.");
        }
        var store = section.Get<StoreOptions>() ?? new StoreOptions();
        return string.IsNullOrWhiteSpace(store.ConnectionString)
            ? throw new UnusableSettingException($"{StoreOptions.Section}:ConnectionString is empty. Leave it out for the default, or name a database.")
            : store;
    }

    /// <summary>As set; else beside the program.</summary>
    private static string PathOf(IConfiguration configuration, string setting, string byDefault) =>
        configuration[setting] ?? Path.Combine(AppContext.BaseDirectory, byDefault);
}
