using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Statements.Similar;
using IsfTracker.Data;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Import;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Features.Import;

public sealed class ImportArticlesTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_article_is_stored_with_its_claims_and_their_statement(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);

        var results = await store.ImportAsync(TestImport.Of(TestImport.Refusal, published: "2031-11-08"));

        var added = results.Should().ContainSingle().Which.Should().BeOfType<ImportResult.Added>().Subject;
        added.Extraction.OverallStance.Should().Be(Stance.Declined);
        var claims = await store.ReadAsync(db => db.Claims.OrderBy(claim => claim.Start).Select(claim => claim.PublicId).ToListAsync());
        claims.Should().NotBeEmpty().And.Equal(added.Claims);
        var statement = (await store.ReadAsync(db => db.ListStatementsAsync("karvenia"))).Should().ContainSingle().Subject;
        statement.Stance.Should().Be(Stance.Declined);
        statement.Members.Should().HaveCount(claims.Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_bytes_twice_change_nothing(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        var first = await store.ImportAsync(TestImport.Of(TestImport.Refusal));
        var before = await CountAsync(store);

        var second = await store.ImportAsync(TestImport.Of(TestImport.Refusal, url: "https://tolmin-herald.example/other"));

        second.Should().ContainSingle().Which.Should().BeOfType<ImportResult.AlreadyHeld>()
            .Which.Article.Should().Be(((ImportResult.Added)first[0]).Article);
        (await CountAsync(store)).Should().Be(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_file_twice_in_one_import_is_added_once(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);

        var results = await store.ImportAsync(TestImport.Of(TestImport.Refusal), TestImport.Of(TestImport.Refusal));

        results.Select(result => result.GetType().Name).Should().Equal(nameof(ImportResult.Added), nameof(ImportResult.AlreadyHeld));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Ten_imports_of_one_file_at_once_add_it_once(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);

        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => store.ImportAsync(TestImport.Of(TestImport.Refusal)))));

        var outcomes = results.SelectMany(result => result).ToList();
        outcomes.OfType<ImportResult.Added>().Should().ContainSingle();
        outcomes.OfType<ImportResult.AlreadyHeld>().Should().HaveCount(9);
        (await CountAsync(store)).Captures.Should().Be(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Imports_of_different_files_at_once_all_end_in_the_store(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        var texts = Enumerable.Range(1, 6).Select(day => TestImport.Refusal.Replace("7 November", $"{day} October", StringComparison.Ordinal));

        await Task.WhenAll(texts.Select(text => Task.Run(() => store.ImportAsync(TestImport.Of(text)))));

        var counts = await CountAsync(store);
        counts.Captures.Should().Be(6);
        var held = await store.ReadAsync(async db => await db.Captures.Select(capture => capture.Text).ToListAsync());
        counts.Bands.Should().Be(held.Sum(text => SimilarCaptures.BandsOf(ShingleSet.Of(text)).Count())).And.BeGreaterThan(6 * MinHash.BandCount);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_refused_file_leaves_the_others_of_the_import_as_they_are(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);

        var results = await store.ImportAsync(TestImport.Of(""), TestImport.Of(TestImport.Refusal));

        results[0].Should().BeOfType<ImportResult.Refused>().Which.Code.Should().Be("empty");
        results[1].Should().BeOfType<ImportResult.Added>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_failure_in_the_middle_leaves_nothing_behind(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        // Takes away what the import needs after article and capture are written.
        await store.ReadAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE \"CaptureBands\" RENAME TO \"Elsewhere\""));

        var importing = () => store.ImportAsync(TestImport.Of(TestImport.Refusal));

        await importing.Should().ThrowAsync<Exception>();
        (await store.ReadAsync(db => db.Articles.AnyAsync())).Should().BeFalse();
        (await store.ReadAsync(db => db.Claims.AnyAsync())).Should().BeFalse();
        (await store.ReadAsync(db => db.GetVersionAsync(CancellationToken.None))).Should().Be(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Outlets_spelled_alike_are_one(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);

        await store.ImportAsync(
            TestImport.Of(TestImport.Refusal) with { Outlet = "Tolmin Herald" },
            TestImport.Of(TestImport.Offer) with { Outlet = " TOLMIN  herald " });

        (await store.ReadAsync(db => db.Outlets.Select(outlet => outlet.Name).ToListAsync())).Should().Equal("Tolmin Herald");
    }

    private static Task<(int Articles, int Captures, int Claims, int Bands, long Version)> CountAsync(TestStore store) => store.ReadAsync(async db => (
        await db.Articles.CountAsync(),
        await db.Captures.CountAsync(),
        await db.Claims.CountAsync(),
        await db.CaptureBands.CountAsync(),
        await db.GetVersionAsync(CancellationToken.None)));
}
