using IsfTracker.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace IsfTracker.Tests.Support;

/// <summary>A store of its own, migrated and empty; gone with the test.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TestStore(StoreOptions options)
    {
        Options = options;
        services = new ServiceCollection().AddTrackerStore(options).BuildServiceProvider();
    }

    public StoreOptions Options { get; }

    public static Task<TestStore> CreateAsync(StoreProvider provider)
    {
        var name = $"isftracker_{Guid.NewGuid():N}";
        return CreateAsync(new StoreOptions
        {
            Provider = provider,
            ConnectionString = provider == StoreProvider.Postgres ? PostgresDatabase(name) : $"Data Source={Path.Combine(Path.GetTempPath(), name)}.db",
        });
    }

    public static async Task<TestStore> CreateAsync(StoreOptions options)
    {
        var store = new TestStore(options);
        await using var db = store.Open();
        await db.Context.MigrateStoreAsync(CancellationToken.None);
        return store;
    }

    /// <summary>A context of its own, as a request has one.</summary>
    public Session Open() => new(services.CreateAsyncScope());

    /// <summary>Takes the migrations after that one back, as a program of before them left the store.</summary>
    public async Task MigrateBackAsync(string migration)
    {
        await using var session = Open();
        // The triggers name columns that go with their migrations; the way forth puts them up again.
        if (Options.Provider == StoreProvider.Postgres) { await session.Context.Database.ExecuteSqlRawAsync("DROP FUNCTION keep_history() CASCADE"); }
        await session.Context.GetService<IMigrator>().MigrateAsync(migration);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (Options.Provider == StoreProvider.Postgres)
        {
            await DropAsync();
            return;
        }
        SqliteConnection.ClearAllPools();
        var file = new SqliteConnectionStringBuilder(Options.ConnectionString).DataSource;
        foreach (var suffix in new[] { "", "-wal", "-shm" }) { File.Delete(file + suffix); }
    }

    private async Task DropAsync()
    {
        await using var connection = new NpgsqlConnection(Options.ConnectionString);
        NpgsqlConnection.ClearPool(connection);
        await using var server = NpgsqlDataSource.Create(PostgresServer.ConnectionString!);
        await using var drop = server.CreateCommand($"DROP DATABASE IF EXISTS {connection.Database} WITH (FORCE)");
        await drop.ExecuteNonQueryAsync();
    }

    private static string PostgresDatabase(string name) => new NpgsqlConnectionStringBuilder(
        PostgresServer.ConnectionString ?? throw new InvalidOperationException($"CI must name a PostgreSQL server in {PostgresServer.Variable}."))
    {
        Database = name,
        Pooling = true,
        MaxPoolSize = 20,
    }.ConnectionString;

    internal sealed class Session(AsyncServiceScope scope) : IAsyncDisposable
    {
        public TrackerDbContext Context { get; } = scope.ServiceProvider.GetRequiredService<TrackerDbContext>();

        public ValueTask DisposeAsync() => scope.DisposeAsync();
    }
}
