using System.Data.Common;
using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Data;

/// <summary>Statements that go past the change tracker, as those of a maintainer or a careless query do.</summary>
public sealed class HistoryTriggerTests
{
    [Theory, OnSqlite, OnPostgres]
    public Task The_text_of_a_capture_is_kept(StoreProvider provider) =>
        RefusesAsync(provider, db => db.Captures.ExecuteUpdateAsync(capture => capture.SetProperty(row => row.Text, "Karvenia agreed.")));

    [Theory, OnSqlite, OnPostgres]
    public Task The_stance_of_a_claim_is_kept(StoreProvider provider) =>
        RefusesAsync(provider, db => db.Claims.ExecuteUpdateAsync(claim => claim.SetProperty(row => row.Stance, Core.Codebooks.Stance.Committed)));

    [Theory, OnSqlite, OnPostgres]
    public Task The_instant_a_claim_was_recorded_is_kept(StoreProvider provider) =>
        RefusesAsync(provider, db => db.Claims.ExecuteUpdateAsync(claim => claim.SetProperty(row => row.RecordedAt, Samples.Recorded.AddDays(1))));

    [Theory, OnSqlite, OnPostgres]
    public Task Claims_are_not_deleted(StoreProvider provider) => RefusesAsync(provider, db => db.Claims.ExecuteDeleteAsync());

    [Theory, OnSqlite, OnPostgres]
    public Task Conditions_of_a_claim_are_not_deleted(StoreProvider provider) =>
        RefusesAsync(provider, db => db.Set<ClaimCondition>().ExecuteDeleteAsync());

    [Theory, OnSqlite, OnPostgres]
    public Task Articles_are_not_deleted(StoreProvider provider) => RefusesAsync(provider, db => db.Articles.ExecuteDeleteAsync());

    [Theory, OnSqlite, OnPostgres]
    public Task Reviews_are_not_deleted(StoreProvider provider) => RefusesAsync(provider, db => db.ClaimReviews.ExecuteDeleteAsync());

    [Theory, OnSqlite, OnPostgres]
    public async Task A_retired_claim_keeps_its_instant(StoreProvider provider)
    {
        await using var store = await OneClaimAsync(provider);
        await RetireAsync(store, Samples.Recorded.AddDays(1));

        var again = () => RetireAsync(store, Samples.Recorded.AddDays(2));

        await again.Should().ThrowAsync<DbException>();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Readings_are_retired_once(StoreProvider provider)
    {
        await using var store = await OneClaimAsync(provider);
        var article = await store.ReadAsync(db => db.Articles.Select(row => row.Id).SingleAsync());

        await store.ReadAsync(async db =>
        {
            await db.RetireReadingsAsync(article, Samples.Actor, Samples.Recorded.AddDays(1), CancellationToken.None);
            await db.RetireReadingsAsync(article, Samples.Actor, Samples.Recorded.AddDays(2), CancellationToken.None);
            return true;
        });

        (await store.ReadAsync(db => db.Claims.Select(claim => claim.RetiredAt).SingleAsync())).Should().Be(Samples.Recorded.AddDays(1));
    }

    private static Task<int> RetireAsync(TestStore store, DateTimeOffset at) =>
        store.ReadAsync(db => db.Claims.ExecuteUpdateAsync(claim => claim.SetProperty(row => row.RetiredAt, at)));

    private static async Task RefusesAsync(StoreProvider provider, Func<TrackerDbContext, Task<int>> change)
    {
        await using var store = await OneClaimAsync(provider);

        var changing = () => store.ReadAsync(change);

        (await changing.Should().ThrowAsync<DbException>()).WithMessage("*is history*");
    }

    private static async Task<TestStore> OneClaimAsync(StoreProvider provider)
    {
        var store = await TestStore.CreateAsync(provider);
        var claim = Samples.Claim(Samples.Article("Karvenia declined."), "Karvenia declined.");
        claim.Conditions.Add(new ClaimCondition { Code = "ceasefire", Position = 0 });
        claim.Reviews.Add(new ClaimReview { Status = Core.Statements.ReviewStatus.Accepted, Reviewer = "desk", RecordedAt = Samples.Recorded });
        await store.ReadAsync(db => { db.Claims.Add(claim); return db.SaveChangesAsync(); });
        return store;
    }
}
