using IsfTracker.Core.Statements;
using IsfTracker.Core.Statements.Similar;
using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Articles;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Data;

public sealed class SimilarCapturesTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Range(0, 200).Select(number => $"word{number}"));

    [Theory, OnSqlite, OnPostgres]
    public async Task A_copy_is_found_by_what_the_store_filed_and_a_stranger_is_not(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await store.ImportAsync(TestImport.Of(Long), TestImport.Of(Long + " and more at the end"), TestImport.Of(TestImport.Offer));
        var first = await store.ReadAsync(db => db.Articles.OrderBy(article => article.Id).Select(article => article.PublicId).FirstAsync());
        var second = await store.ReadAsync(db => db.Articles.OrderBy(article => article.Id).Select(article => article.PublicId).Skip(1).FirstAsync());

        var similar = await store.ReadAsync(db => db.ListSimilarAsync(first, TestImport.Codebook.Actor.Id, Vantage.Today, new DerivedTimelines(TestImport.Codebook.Codebook), CancellationToken.None));

        similar.Should().ContainSingle().Which.Article.Should().Be(second);
        (await store.ReadAsync(db => db.ListSimilarAsync("a-0123456789abcdef", TestImport.Codebook.Actor.Id, Vantage.Today, new DerivedTimelines(TestImport.Codebook.Codebook), CancellationToken.None))).Should().BeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Captures_of_an_older_store_are_filed_with_the_migration(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await using var session = store.Open();
        var article = Samples.Article(Long, signature: MinHash.Signature(Long));
        session.Context.Articles.Add(article);
        await session.Context.SaveChangesAsync();

        await session.Context.FileBandsAsync(CancellationToken.None);
        await session.Context.FileBandsAsync(CancellationToken.None);

        (await session.Context.Sharing([.. SimilarCaptures.BandsOf(ShingleSet.Of(Long)).Select(filed => filed.Band)]).ToListAsync()).Should().Equal(article.Captures[0].Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Bands_of_an_older_kind_give_way_to_those_of_now(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await using var session = store.Open();
        await store.MigrateBackAsync("SimilarTexts");
        var article = Samples.Article(Long, signature: MinHash.Signature(Long));
        article.Captures[0].Bands.Add(new CaptureBand { Band = 7 });
        session.Context.Articles.Add(article);
        await session.Context.SaveChangesAsync();

        await session.Context.MigrateStoreAsync(CancellationToken.None);

        (await session.Context.CaptureBands.Select(filed => filed.Band).ToListAsync())
            .Should().BeEquivalentTo(SimilarCaptures.BandsOf(ShingleSet.Of(Long)).Select(filed => filed.Band));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_text_that_shares_less_than_half_its_runs_is_no_copy(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        var other = string.Join(' ', Enumerable.Range(0, 310).Select(number => $"word{(number < 130 ? number : number + 500)}"));
        var much = string.Join(' ', Enumerable.Range(0, 210).Select(number => $"word{(number < 140 ? number : number + 500)}"));
        await store.ImportAsync(TestImport.Of(other), TestImport.Of(much));

        var similar = await store.ReadAsync(db => db.ListSimilarAsync(0, Long, CancellationToken.None));

        similar.Should().ContainSingle().Which.Should().Match<SimilarCapture>(other => other.Relation == SimilarRelation.Rewrite && Math.Abs(other.Share - 136 / 266.0) < 0.001);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_story_within_a_longer_one_is_found_from_both_sides(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        var beside = string.Join(' ', Enumerable.Range(0, 900).Select(number => $"other{number}"));
        await store.ImportAsync(TestImport.Of(Long), TestImport.Of($"{beside} {Long} {beside.Replace("other", "more", StringComparison.Ordinal)}"), TestImport.Of(beside));
        var (story, longer) = (await CaptureAsync(store, 0), await CaptureAsync(store, 1));

        var ofStory = await store.ReadAsync(db => db.ListSimilarAsync(story.Id, story.Text, CancellationToken.None));
        var ofLonger = await store.ReadAsync(db => db.ListSimilarAsync(longer.Id, longer.Text, CancellationToken.None));

        ofStory.Should().Equal(new SimilarCapture(longer.Id, SimilarRelation.Longer, 1));
        ofLonger.Select(other => other.Relation).Should().Equal(SimilarRelation.Within, SimilarRelation.Within);
        ofLonger.Should().Contain(other => other.Capture == story.Id);
    }

    private static Task<Capture> CaptureAsync(TestStore store, int place) => store.ReadAsync(db => db.Captures.OrderBy(capture => capture.Id).Skip(place).FirstAsync());
}
