using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Data;

public sealed class HistoryGuardTests
{
    [Theory, OnSqlite, OnPostgres]
    public Task A_capture_cannot_be_changed(StoreProvider provider) =>
        RefusesAsync(provider, db => db.Captures, (db, capture) => db.Entry(capture).Property(entity => entity.Text).CurrentValue = "Karvenia agreed.");

    [Theory, OnSqlite, OnPostgres]
    public Task A_capture_cannot_be_deleted(StoreProvider provider) =>
        RefusesAsync(provider, db => db.Captures, (db, capture) => db.Remove(capture));

    [Theory, OnSqlite, OnPostgres]
    public Task The_bytes_of_a_capture_cannot_be_changed(StoreProvider provider) =>
        RefusesAsync(provider, db => db.CaptureContents, (db, content) => db.Entry(content).Property(entity => entity.Bytes).CurrentValue = [1]);

    [Theory, OnSqlite, OnPostgres]
    public Task The_anchor_of_a_claim_cannot_be_moved(StoreProvider provider) =>
        RefusesAsync(provider, db => db.Claims, (db, claim) => db.Entry(claim).Property(entity => entity.End).CurrentValue = 4);

    [Theory, OnSqlite, OnPostgres]
    public Task A_claim_cannot_be_deleted(StoreProvider provider) =>
        RefusesAsync(provider, db => db.Claims, (db, claim) => db.Remove(claim));

    [Theory, OnSqlite, OnPostgres]
    public async Task A_claim_can_be_retired(StoreProvider provider)
    {
        await using var store = await OneClaimAsync(provider);
        await using var session = store.Open();
        var claim = await session.Context.Claims.SingleAsync();
        claim.RetiredAt = Samples.Recorded.AddDays(1);

        await session.Context.SaveChangesAsync();

        await using var later = store.Open();
        (await later.Context.Claims.Select(stored => stored.RetiredAt).SingleAsync()).Should().Be(Samples.Recorded.AddDays(1));
    }

    [Theory, OnSqlite, OnPostgres]
    public Task An_article_cannot_be_deleted(StoreProvider provider) =>
        RefusesAsync(provider, db => db.Articles, (db, article) => db.Remove(article));

    [Theory, OnSqlite, OnPostgres]
    public async Task A_retired_claim_stays_retired(StoreProvider provider)
    {
        await using var store = await OneClaimAsync(provider);
        await store.ReadAsync(db => db.Claims.ExecuteUpdateAsync(claim => claim.SetProperty(row => row.RetiredAt, Samples.Recorded.AddDays(1))));
        await using var session = store.Open();
        (await session.Context.Claims.SingleAsync()).RetiredAt = null;

        var saving = () => session.Context.SaveChangesAsync();

        await saving.Should().ThrowAsync<HistoryChangedException>();
    }

    private static async Task RefusesAsync<T>(StoreProvider provider, Func<TrackerDbContext, IQueryable<T>> find, Action<TrackerDbContext, T> change)
        where T : class
    {
        await using var store = await OneClaimAsync(provider);
        await using var session = store.Open();
        change(session.Context, await find(session.Context).SingleAsync());

        var saving = () => session.Context.SaveChangesAsync();

        await saving.Should().ThrowAsync<HistoryChangedException>();
    }

    private static async Task<TestStore> OneClaimAsync(StoreProvider provider)
    {
        var store = await TestStore.CreateAsync(provider);
        await using var session = store.Open();
        session.Context.Claims.Add(Samples.Claim(Samples.Article("Karvenia declined."), "Karvenia declined."));
        await session.Context.SaveChangesAsync();
        return store;
    }
}
