using IsfTracker.Data;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Data;

public sealed class StoreVersionTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_committed_change_raises_the_version(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);

        await ChangeAsync(store, commit: true);

        (await VersionAsync(store)).Should().Be(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_that_is_given_up_leaves_the_version(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);

        await ChangeAsync(store, commit: false);

        (await VersionAsync(store)).Should().Be(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Changes_at_once_take_turns_and_each_counts(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => ChangeAsync(store, commit: true))));

        (await VersionAsync(store)).Should().Be(8);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task No_two_changes_share_an_instant(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        var clock = new FixedClock();

        var first = await ChangeAsync(store, commit: true, clock);
        var second = await ChangeAsync(store, commit: true, clock);

        first.Should().Be(FixedClock.Today);
        second.Should().Be(FixedClock.Today.AddMilliseconds(1));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_clock_that_is_set_back_dates_no_change_before_the_last(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await ChangeAsync(store, commit: true, new FixedClock());

        var later = await ChangeAsync(store, commit: true, new FixedClock(FixedClock.Today.AddDays(-1)));

        later.Should().BeAfter(FixedClock.Today);
    }

    private static async Task<DateTimeOffset> ChangeAsync(TestStore store, bool commit, TimeProvider? clock = null)
    {
        await using var session = store.Open();
        await using var change = await session.Context.BeginChangeAsync(clock ?? TimeProvider.System, CancellationToken.None);
        if (commit) { await change.CommitAsync(CancellationToken.None); }
        return change.At;
    }

    private static async Task<long> VersionAsync(TestStore store)
    {
        await using var session = store.Open();
        return await session.Context.GetVersionAsync(CancellationToken.None);
    }
}
