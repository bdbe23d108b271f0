using IsfTracker.Data;
using IsfTracker.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Data;

public sealed class AnchorGuardTests
{
    private const string Text = "Karvenia will send nobody, the minister said. 🕊 Peace first.";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_quote_of_the_text_at_its_offsets_is_stored(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await using var session = store.Open();
        session.Context.Claims.Add(Samples.Claim(Samples.Article(Text), "🕊 Peace first."));

        await session.Context.SaveChangesAsync();

        await using var later = store.Open();
        (await later.Context.Claims.SingleAsync()).Quote.Should().Be("🕊 Peace first.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_quote_that_is_not_the_text_at_its_offsets_is_refused_and_nothing_is_stored(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await using var session = store.Open();
        session.Context.Claims.Add(Samples.Claim(Samples.Article(Text), "Karvenia will send nobody", at: 1));

        var saving = () => session.Context.SaveChangesAsync();

        (await saving.Should().ThrowAsync<AnchorMismatchException>()).Which.Should().Match<AnchorMismatchException>(refused => refused.Start == 1 && refused.End == 26);
        await using var later = store.Open();
        (await later.Context.Articles.AnyAsync()).Should().BeFalse();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(50)]
    [InlineData(int.MaxValue - 100)]
    public async Task Offsets_outside_of_the_text_are_refused(int start)
    {
        await using var store = await TestStore.CreateAsync(StoreProvider.Sqlite);
        await using var session = store.Open();
        session.Context.Claims.Add(Samples.Claim(Samples.Article(Text), "Karvenia will send nobody", at: start));

        var saving = () => session.Context.SaveChangesAsync();

        await saving.Should().ThrowAsync<AnchorMismatchException>();
    }

    [Fact]
    public async Task A_claim_on_a_capture_stored_earlier_is_checked_against_it_too()
    {
        await using var store = await TestStore.CreateAsync(StoreProvider.Sqlite);
        await using (var earlier = store.Open())
        {
            earlier.Context.Claims.Add(Samples.Claim(Samples.Article(Text), "Peace first."));
            await earlier.Context.SaveChangesAsync();
        }
        await using var session = store.Open();
        var stored = await session.Context.Claims.AsNoTracking().SingleAsync();
        session.Context.Claims.Add(Samples.Claim(Samples.Article(Text), "Peace", at: 0, stored: (stored.ArticleId, stored.CaptureId)));

        var saving = () => session.Context.SaveChangesAsync();

        await saving.Should().ThrowAsync<AnchorMismatchException>();
    }

    [Fact]
    public async Task Context_that_is_not_beside_the_quote_is_refused()
    {
        await using var store = await TestStore.CreateAsync(StoreProvider.Sqlite);
        await using var session = store.Open();
        session.Context.Claims.Add(Samples.Claim(Samples.Article(Text), "Peace first.", prefix: "War "));

        var saving = () => session.Context.SaveChangesAsync();

        await saving.Should().ThrowAsync<AnchorMismatchException>();
    }
}
