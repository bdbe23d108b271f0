using IsfTracker.Data;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Import;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Features.Import;

/// <summary>The same address with other bytes.</summary>
public sealed class NewCaptureTests
{
    private const string Address = "https://tolmin-herald.example/mission";

    [Theory, OnSqlite, OnPostgres]
    public async Task Other_bytes_of_an_address_are_a_new_capture_of_its_article(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);

        var results = await ImportTwiceAsync(store);

        results[1].Should().BeOfType<ImportResult.Added>().Which.IsNewCapture.Should().BeTrue();
        (await store.ReadAsync(db => db.Articles.CountAsync())).Should().Be(1);
        (await store.ReadAsync(db => db.Captures.CountAsync())).Should().Be(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_claims_of_the_newest_capture_are_the_current_ones(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);

        var results = await ImportTwiceAsync(store);

        var current = await store.ReadAsync(db => db.Claims.Where(claim => claim.RetiredAt == null).Select(claim => claim.PublicId).ToListAsync());
        current.Should().NotBeEmpty().And.BeEquivalentTo(((ImportResult.Added)results[1]).Claims);
        (await store.ReadAsync(db => db.ListStatementsAsync("karvenia"))).SelectMany(statement => statement.Members).Select(member => member.Claim.Id).Should().BeEquivalentTo(current);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_the_store_held_before_a_new_capture_can_still_be_asked(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        var clock = new FixedClock(TestImport.Clock.Now);
        await store.ImportAsync(clock, TestImport.Of(TestImport.Refusal, Address));
        var known = clock.Now;
        var before = await store.ReadAsync(db => db.ListEvidenceAsync("karvenia", known, CancellationToken.None));

        clock.Now = known.AddHours(1);
        await store.ImportAsync(clock, TestImport.Of(TestImport.Offer, Address));

        var after = await store.ReadAsync(db => db.ListEvidenceAsync("karvenia", known, CancellationToken.None));
        after.Should().NotBeEmpty().And.BeEquivalentTo(before, options => options.Excluding(claim => claim.Signature));
    }

    [Fact]
    public async Task Spellings_of_one_address_are_one_article()
    {
        await using var store = await TestStore.CreateAsync(StoreProvider.Sqlite);
        await store.ImportAsync(TestImport.Of(TestImport.Refusal, "https://www.tolmin-herald.example/mission/?utm_source=feed#top"));

        var again = await store.ImportAsync(TestImport.Of(TestImport.Offer, "http://Tolmin-Herald.example/mission"));

        again[0].Should().BeOfType<ImportResult.Added>().Which.IsNewCapture.Should().BeTrue();
    }

    [Fact]
    public async Task Articles_without_an_address_stay_apart()
    {
        await using var store = await TestStore.CreateAsync(StoreProvider.Sqlite);

        await store.ImportAsync(TestImport.Of(TestImport.Refusal), TestImport.Of(TestImport.Offer));

        (await store.ReadAsync(db => db.Articles.CountAsync())).Should().Be(2);
    }

    private static async Task<IReadOnlyList<ImportResult>> ImportTwiceAsync(TestStore store) =>
        await store.ImportAsync(TestImport.Of(TestImport.Refusal, Address), TestImport.Of(TestImport.Offer, Address));
}
