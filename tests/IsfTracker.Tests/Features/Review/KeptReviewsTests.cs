using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Codebooks;
using IsfTracker.Web.Features.Import;
using IsfTracker.Web.Features.Review;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Features.Review;

/// <summary>What reviewers said of an article's words when a newer copy comes, or newer rules read it.</summary>
public sealed class KeptReviewsTests
{
    private const string Address = "https://tolmin-herald.example/mission";
    private const string Newer = "Updated at noon.\n\n" + TestImport.Refusal + "\nThe mission is to begin in spring.\n";

    private readonly FixedClock clock = new(TestImport.Clock.Now);

    [Theory, OnSqlite, OnPostgres]
    public async Task A_correction_holds_for_the_same_words_in_a_newer_copy_and_says_where_it_was_made(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await ImportAsync(store, TestImport.Refusal);
        var judged = (await CurrentAsync(store))[0];
        await ReviewAsync(store, judged.PublicId, new ClaimVerdict("corrected", "She only weighed it.", "Ana", Stance: "considering", Conditions: ["parliament"]));

        await ImportAsync(store, Newer);

        var kept = (await CurrentAsync(store)).Single(claim => claim.Quote == judged.Quote);
        kept.PublicId.Should().NotBe(judged.PublicId);
        kept.Should().BeEquivalentTo(new { Stance = Stance.Considering, Status = ReviewStatus.Corrected });
        kept.Conditions.Select(condition => condition.Code).Should().Equal("parliament");
        kept.Reviews.Should().ContainSingle().Which.Should().BeEquivalentTo(new { CarriedFrom = judged.PublicId, Reviewer = "Ana", Note = "She only weighed it.", RecordedAt = kept.RecordedAt });
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_rejected_claim_stays_rejected_in_a_newer_copy(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await ImportAsync(store, TestImport.Refusal);
        foreach (var claim in await CurrentAsync(store)) { await ReviewAsync(store, claim.PublicId, new ClaimVerdict("rejected")); }

        await ImportAsync(store, Newer);

        (await store.ReadAsync(db => db.ListStatementsAsync("karvenia"))).Should().OnlyContain(statement => statement.Members.Count == 0).And.NotBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_verdict_on_words_that_are_gone_stays_where_it_was_and_holds_again_when_they_are_back(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await ImportAsync(store, TestImport.Refusal);
        var judged = (await CurrentAsync(store))[0];
        await ReviewAsync(store, judged.PublicId, new ClaimVerdict("accepted", Reviewer: "Ana"));

        await ImportAsync(store, TestImport.Offer);
        var between = await CurrentAsync(store);
        await ImportAsync(store, Newer);

        between.Should().NotBeEmpty().And.OnlyContain(claim => claim.Status == ReviewStatus.Unreviewed);
        (await store.ReadAsync(db => db.ClaimReviews.CountAsync(review => review.Claim.PublicId == judged.PublicId))).Should().Be(1);
        (await CurrentAsync(store)).Single(claim => claim.Quote == judged.Quote).Should().BeEquivalentTo(new { Status = ReviewStatus.Accepted });
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_verdict_names_the_claim_that_was_judged_however_many_copies_follow(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await ImportAsync(store, TestImport.Refusal);
        var judged = (await CurrentAsync(store))[0];
        await ReviewAsync(store, judged.PublicId, new ClaimVerdict("accepted"));

        await ImportAsync(store, Newer);
        await ImportAsync(store, Newer + "\nMore soon.\n");

        (await CurrentAsync(store)).Single(claim => claim.Quote == judged.Quote).Reviews.Should().ContainSingle().Which.CarriedFrom.Should().Be(judged.PublicId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_newer_verdict_takes_the_place_of_one_that_was_taken_over(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await ImportAsync(store, TestImport.Refusal);
        var quote = (await CurrentAsync(store))[0].Quote;
        await ReviewAsync(store, await IdOfAsync(store, quote), new ClaimVerdict("rejected"));
        await ImportAsync(store, Newer);
        await ReviewAsync(store, await IdOfAsync(store, quote), new ClaimVerdict("accepted"));

        await ImportAsync(store, Newer + "\nMore soon.\n");

        (await CurrentAsync(store)).Single(claim => claim.Quote == quote).Status.Should().Be(ReviewStatus.Accepted);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Reading_anew_by_newer_rules_keeps_every_verdict_under_the_same_id(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await ImportAsync(store, TestImport.Refusal);
        var judged = (await CurrentAsync(store))[0];
        await ReviewAsync(store, judged.PublicId, new ClaimVerdict("corrected", Stance: "considering"));

        await RereadAsync(store, OtherVersion(), all: false);

        var kept = (await CurrentAsync(store)).Single(claim => claim.PublicId == judged.PublicId);
        kept.Should().BeEquivalentTo(new { Stance = Stance.Considering, Status = ReviewStatus.Corrected, CodebookVersion = "other" });
        kept.Reviews.Should().ContainSingle().Which.CarriedFrom.Should().Be(judged.PublicId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Reading_anew_by_the_same_rules_finds_the_same(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await ImportAsync(store, TestImport.Refusal, published: "2031-11-09");
        await store.ImportAsync(clock, TestImport.Of(TestImport.Offer));
        var before = await store.ReadAsync(db => db.ListEvidenceAsync("karvenia", null, CancellationToken.None));

        var results = await RereadAsync(store, TestImport.Codebook, all: true);

        results.Should().HaveCount(2).And.OnlyContain(result => result.Claims > 0);
        (await store.ReadAsync(db => db.ListEvidenceAsync("karvenia", null, CancellationToken.None))).Should().NotBeEmpty()
            .And.BeEquivalentTo(before, options => options.Excluding(claim => claim.Recorded).Excluding(claim => claim.Signature));
    }

    [Theory, OnSqlite]
    public async Task What_the_present_rules_have_read_is_not_read_anew_unless_asked(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await ImportAsync(store, TestImport.Refusal);

        (await RereadAsync(store, TestImport.Codebook, all: false)).Should().BeEmpty();
        (await RereadAsync(store, OtherVersion(), all: false)).Should().ContainSingle();
        (await RereadAsync(store, OtherVersion(), all: false)).Should().BeEmpty();
    }

    private static CodebookFile OtherVersion()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, TestImport.Codebook.Content.Replace($"version: \"{TestImport.Codebook.Codebook.Version}\"", "version: \"other\"", StringComparison.Ordinal));
        try { return CodebookFile.Load(path); }
        finally { File.Delete(path); }
    }

    private async Task ImportAsync(TestStore store, string text, string? published = null)
    {
        clock.Now += TimeSpan.FromHours(1);
        (await store.ImportAsync(clock, TestImport.Of(text, Address, published)))[0].Should().BeOfType<ImportResult.Added>();
    }

    private async Task ReviewAsync(TestStore store, string claim, ClaimVerdict verdict)
    {
        clock.Now += TimeSpan.FromHours(1);
        await using var session = store.Open();
        (await new ReviewClaim(session.Context, TestImport.Codebook.Codebook, clock).RunAsync(claim, verdict, CancellationToken.None)).Should().BeOfType<ClaimReviewResult.Done>();
    }

    private async Task<IReadOnlyList<RereadResult>> RereadAsync(TestStore store, CodebookFile codebook, bool all)
    {
        clock.Now += TimeSpan.FromHours(1);
        await using var session = store.Open();
        var results = new List<RereadResult>();
        await foreach (var result in new RereadArticles(session.Context, new ArticlePreparation(codebook, clock), codebook, clock).RunAsync(all, CancellationToken.None)) { results.Add(result); }
        return results;
    }

    private static async Task<string> IdOfAsync(TestStore store, string quote) => (await CurrentAsync(store)).Single(claim => claim.Quote == quote).PublicId;

    private static Task<List<Claim>> CurrentAsync(TestStore store) => store.ReadAsync(db =>
        db.Claims.HeldAt(null).Include(claim => claim.Conditions).Include(claim => claim.Reviews).OrderBy(claim => claim.Start).AsSingleQuery().ToListAsync());
}
