using IsfTracker.Data.Postgres;
using IsfTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsfTracker.Data;

/// <summary>Picks the database.</summary>
public static class StoreRegistration
{
    /// <summary>Registers <see cref="TrackerDbContext"/> for the provider of the options.</summary>
    public static IServiceCollection AddTrackerStore(this IServiceCollection services, StoreOptions store) => store.Provider switch
    {
        StoreProvider.Sqlite => services.AddDbContextPool<TrackerDbContext, SqliteTrackerDbContext>(options => options.UseStore(store)),
        StoreProvider.Postgres => services.AddDbContextPool<TrackerDbContext, PostgresTrackerDbContext>(options => options.UseStore(store)),
        _ => throw new ArgumentOutOfRangeException(nameof(store), store.Provider, "No such database."),
    };

    /// <summary>Builds the model of the entities, which all contexts of the process then share.</summary>
    public static void BuildModel(StoreOptions store)
    {
        using TrackerDbContext db = store.Provider == StoreProvider.Postgres
            ? new PostgresTrackerDbContext(OptionsOf<PostgresTrackerDbContext>(store))
            : new SqliteTrackerDbContext(OptionsOf<SqliteTrackerDbContext>(store));
        _ = db.Model;
    }

    private static DbContextOptions<T> OptionsOf<T>(StoreOptions store) where T : TrackerDbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        options.UseStore(store);
        return options.Options;
    }

    private static void UseStore(this DbContextOptionsBuilder options, StoreOptions store)
    {
        options.AddInterceptors(StoreGuards.Instance);
        if (store.Provider == StoreProvider.Postgres)
        {
            options.UseNpgsql(store.ConnectionString, postgres => postgres.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery));
            return;
        }
        options.AddInterceptors(SqliteFolding.Instance);
        options.UseSqlite(SqliteFile.ConnectionString(store.ConnectionString), sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery));
    }
}
