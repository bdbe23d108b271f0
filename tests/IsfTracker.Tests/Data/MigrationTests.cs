using IsfTracker.Data;
using IsfTracker.Data.Postgres;
using IsfTracker.Data.Sqlite;
using IsfTracker.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Data;

public sealed class MigrationTests
{
    [Fact]
    public void Every_change_of_the_model_has_its_SQLite_migration()
    {
        using var db = new SqliteDesignTime().CreateDbContext([]);

        db.Database.HasPendingModelChanges().Should().BeFalse();
    }

    [Fact]
    public void Every_change_of_the_model_has_its_PostgreSQL_migration()
    {
        using var db = new PostgresDesignTime().CreateDbContext([]);

        db.Database.HasPendingModelChanges().Should().BeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_second_start_finds_the_store_as_it_was(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await using (var first = store.Open())
        {
            first.Context.Articles.Add(Samples.Article("Karvenia declined."));
            await first.Context.SaveChangesAsync();
        }

        await using var second = store.Open();
        await second.Context.MigrateStoreAsync(CancellationToken.None);

        (await second.Context.Articles.CountAsync()).Should().Be(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Claims_of_an_older_store_are_dated_with_the_migration(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await store.ImportAsync(TestImport.Of(TestImport.Refusal, published: "2031-11"));
        await store.MigrateBackAsync("SimilarTexts");

        await using var newer = store.Open();
        await newer.Context.MigrateStoreAsync(CancellationToken.None);

        var claims = await newer.Context.Claims.ToListAsync();
        claims.Should().NotBeEmpty().And.OnlyContain(claim => claim.DatedEarliest == (claim.SaidOn == null ? claim.PublishedEarliest : claim.SaidEarliest));
        claims.Should().OnlyContain(claim => claim.DatedLatest == (claim.SaidOn == null ? claim.PublishedLatest : claim.SaidLatest));
    }

    [Fact]
    public async Task The_folder_of_a_SQLite_file_is_made()
    {
        var folder = Directory.CreateTempSubdirectory("isftracker");
        var file = Path.Combine(folder.FullName, "deep", "below", "store.db");
        await using (var store = await TestStore.CreateAsync(new StoreOptions { ConnectionString = $"Data Source={file}" }))
        {
            File.Exists(file).Should().BeTrue();
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task SQLite_lets_readers_go_on_while_one_writes()
    {
        await using var store = await TestStore.CreateAsync(StoreProvider.Sqlite);
        await using var writer = store.Open();
        await using var change = await writer.Context.BeginChangeAsync(TimeProvider.System, CancellationToken.None);
        await using var reader = store.Open();

        var version = await reader.Context.GetVersionAsync(CancellationToken.None);

        version.Should().Be(0);
    }
}
