using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Articles;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Tests.Data;

/// <summary>The queries that every page and list runs go through an index, without a sort.</summary>
public sealed class QueryPlanTests
{
    private static readonly DateOnly Day = new(2031, 11, 7);

    [Theory, OnSqlite, OnPostgres]
    public Task A_page_of_claims_is_found_by_the_published_day(StoreProvider provider) => UsesAsync(
        provider, "IX_Claims_Actor_PublishedEarliest_PublishedLatest_Id",
        db => db.Claims.Where(claim => claim.Actor == Samples.Actor).HeldAt(null).Page(claim => claim.PublishedEarliest, claim => claim.PublishedLatest, claim => claim.Id, true, 50, (Day, Day, 7L)).Select(claim => claim.Id));

    [Theory, OnSqlite, OnPostgres]
    public Task A_page_of_claims_of_one_stance_is_found_by_stance_and_published_day(StoreProvider provider) => UsesAsync(
        provider, "IX_Claims_Actor_Stance_PublishedEarliest_PublishedLatest_Id",
        db => db.Claims.Where(claim => claim.Actor == Samples.Actor && claim.Stance == Stance.Declined).HeldAt(null)
            .Page(claim => claim.PublishedEarliest, claim => claim.PublishedLatest, claim => claim.Id, true, 50, (Day, Day, 7L)).Select(claim => claim.Id));

    [Theory, OnSqlite, OnPostgres]
    public Task A_page_of_claims_is_found_by_the_date_said(StoreProvider provider) => UsesAsync(
        provider, "IX_Claims_Actor_DatedEarliest_DatedLatest_Id",
        db => db.Claims.Where(claim => claim.Actor == Samples.Actor).HeldAt(null)
            .Page(claim => claim.DatedEarliest, claim => claim.DatedLatest, claim => claim.Id, false, 50, (Day, Day, 7L)).Select(claim => claim.Id));

    [Theory, OnSqlite, OnPostgres]
    public Task A_claim_is_found_by_its_public_id(StoreProvider provider) =>
        UsesAsync(provider, "IX_Claims_PublicId", db => db.Claims.Where(claim => claim.PublicId == "c-0123456789abcdef").Select(claim => claim.Id));

    [Theory, OnSqlite, OnPostgres]
    public Task The_claims_of_an_article_are_found_in_the_order_of_its_text(StoreProvider provider) =>
        UsesAsync(provider, "IX_Claims_ArticleId_Actor_Start", db => db.Claims.Where(claim => claim.ArticleId == 7 && claim.Actor == Samples.Actor).OrderBy(claim => claim.Start).Select(claim => claim.Id));

    [Theory, OnSqlite, OnPostgres]
    public Task A_capture_is_found_by_the_hash_of_its_bytes(StoreProvider provider) =>
        UsesAsync(provider, "IX_Captures_Sha256", db => db.Captures.Where(capture => capture.Sha256 == "ab").Select(capture => capture.Id));

    [Theory, OnSqlite, OnPostgres]
    public Task An_article_is_found_by_its_address(StoreProvider provider) =>
        UsesAsync(provider, "IX_Articles_NormalizedUrl", db => db.Articles.Where(article => article.NormalizedUrl == "tolmin-herald.example/a").Select(article => article.Id));

    [Theory, OnSqlite, OnPostgres]
    public Task A_page_of_articles_is_found_by_the_published_day(StoreProvider provider) => UsesAsync(
        provider, "IX_Articles_PublishedEarliest_PublishedLatest_Id",
        db => db.Articles.Page(article => article.PublishedEarliest, article => article.PublishedLatest, article => article.Id, true, 50, (Day, Day, 7L)).Select(article => article.Id));

    [Theory, OnSqlite, OnPostgres]
    public Task The_least_certain_claims_of_a_status_are_found_by_confidence(StoreProvider provider) => UsesAsync(
        provider, "IX_Claims_Actor_Status_Confidence_Id",
        db => db.Claims.Where(claim => claim.Actor == Samples.Actor && claim.Status == Core.Statements.ReviewStatus.Unreviewed).HeldAt(null)
            .Page(claim => claim.Confidence, claim => claim.Id, false, 50, (0.5, 7L)).Select(claim => claim.Id));

    [Theory, OnSqlite, OnPostgres]
    public async Task Captures_that_share_a_band_are_found_by_the_band(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);

        var plan = await store.ExplainAsync(db => db.Sharing([1, 2, 3]));

        plan.Should().Contain(provider == StoreProvider.Postgres ? "PK_CaptureBands" : "CaptureBands").And.NotContain("Seq Scan on \"CaptureBands\"").And.NotContain("SCAN c ");
    }

    [Theory, OnSqlite]
    public async Task What_an_import_asks_of_an_article_does_not_look_at_the_claims_of_others(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        IReadOnlyList<long> changed = [7];

        (await store.ExplainAsync(db => db.Claims.Where(claim => claim.Actor == Samples.Actor).HeldAt(null).Where(claim => claim.ArticleId == 7))).Should().Contain("IX_Claims_ArticleId");
        (await store.ExplainAsync(db => db.Claims.Where(claim => claim.Actor == Samples.Actor).HeldAt(null).Where(claim => changed.Contains(claim.ArticleId)))).Should().Contain("IX_Claims_ArticleId");
    }

    [Theory, OnSqlite, OnPostgres]
    public Task An_article_is_told_without_looking_at_the_readings_of_others(StoreProvider provider) =>
        UsesAsync(provider, "IX_ArticleReadings_ArticleId_Actor", db => db.Articles.Where(article => article.PublicId == "a-0123456789abcdef").ToRows(new SeenArticles(db, Samples.Actor, Vantage.Today, [])));

    private static async Task UsesAsync<T>(StoreProvider provider, string index, Func<TrackerDbContext, IQueryable<T>> query)
    {
        await using var store = await TestStore.CreateAsync(provider);

        var plan = await store.ExplainAsync(query);

        plan.Should().Contain(index).And.NotContain("TEMP B-TREE").And.NotContain("Sort").And.NotContain("SCAN ");
    }
}
