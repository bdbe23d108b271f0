using IsfTracker.Core.Dates;
using IsfTracker.Core.Statements;
using IsfTracker.Data;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Review;
using IsfTracker.Web.Features.Statements;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Tests.Features.Timelines;

/// <summary>What is kept in memory between changes is what the store holds.</summary>
public sealed class HeldEvidenceTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task After_every_kind_of_change_the_statements_are_those_of_all_claims_held(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        using var held = new HeldEvidence("karvenia");

        foreach (var change in Changes())
        {
            await change(store);

            var kept = await store.ReadAsync(db => held.GetAsync(db, null, CancellationToken.None));
            Written(kept).Should().Be(Written(await ReadWholeAsync(store)));
            kept.ByClaim.Should().NotBeEmpty();
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Claims_of_an_article_that_did_not_change_are_not_read_again(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        using var held = new HeldEvidence("karvenia");
        await store.ImportAsync(TestImport.Of(TestImport.Offer));
        var before = await store.ReadAsync(db => held.GetAsync(db, null, CancellationToken.None));

        await store.ImportAsync(TestImport.Of(TestImport.Refusal));
        var after = await store.ReadAsync(db => held.GetAsync(db, null, CancellationToken.None));

        after.ByClaim.Should().HaveCountGreaterThan(before.ByClaim.Count);
        Claims(before).Should().OnlyContain(claim => Claims(after).Any(known => ReferenceEquals(known, claim)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_known_at_an_instant_to_come_follows_what_comes_until_then(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        using var timelines = new DerivedTimelines(TestImport.Codebook.Codebook);
        var tomorrow = Vantage.Today with { KnownAt = TestImport.Clock.Now.AddDays(1) };
        await store.ImportAsync(TestImport.Of(TestImport.Offer));
        var before = await store.ReadAsync(db => timelines.GetAsync(db, "karvenia", tomorrow, CancellationToken.None));

        await store.ImportAsync(TestImport.Of(TestImport.Refusal));

        (await store.ReadAsync(db => timelines.GetAsync(db, "karvenia", tomorrow, CancellationToken.None))).Statements.Count.Should().BeGreaterThan(before.Statements.Count);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_past_state_of_the_store_is_worked_out_once(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        using var timelines = new DerivedTimelines(TestImport.Codebook.Codebook);
        await store.ImportAsync(TestImport.Of(TestImport.Offer), TestImport.Of(TestImport.Refusal));
        var (_, at) = await store.ReadAsync(db => db.GetLastChangeAsync(CancellationToken.None));
        var past = Vantage.Today with { KnownAt = at.AddMilliseconds(-1) };
        var first = await store.ReadAsync(db => timelines.GetAsync(db, "karvenia", past, CancellationToken.None));

        await store.ImportAsync(TestImport.Of(TestImport.Refusal + " It is final."));

        (await store.ReadAsync(db => timelines.GetAsync(db, "karvenia", past, CancellationToken.None))).Should().BeSameAs(first);
        first.Statements.Should().ContainSingle();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_past_state_is_told_from_what_is_held_now_and_leaves_it_as_it_was(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        using var held = new HeldEvidence("karvenia");
        await store.ImportAsync([.. Enumerable.Range(1, 24).Select(day => TestImport.Of(Spoken(day), published: $"2031-11-{day:00}"))]);
        var instants = new List<DateTimeOffset>();
        foreach (var change in Changes())
        {
            instants.Add((await store.ReadAsync(db => db.GetLastChangeAsync(CancellationToken.None))).At);
            await change(store);
        }
        foreach (var day in new[] { null, Edtf.Parse("2031-11-12") })
        {
            var now = Written(await store.ReadAsync(db => held.GetAsync(db, day, CancellationToken.None)));
            foreach (var instant in instants)
            {
                var past = await store.ReadAsync(db => held.FindPastAsync(db, day, instant, CancellationToken.None));

                Written(past!).Should().Be(Written(await GroupAsync(store, new Vantage(null, day, instant)))).And.NotBe(now);
                Written(await store.ReadAsync(db => held.GetAsync(db, day, CancellationToken.None))).Should().Be(now);
            }
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_past_state_from_which_most_has_changed_is_not_told_from_what_is_held_now(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        using var held = new HeldEvidence("karvenia");
        await store.ImportAsync(TestImport.Of(TestImport.Offer));
        var (_, at) = await store.ReadAsync(db => db.GetLastChangeAsync(CancellationToken.None));

        await store.ImportAsync(TestImport.Of(TestImport.Refusal));

        (await store.ReadAsync(db => held.FindPastAsync(db, null, at, CancellationToken.None))).Should().BeNull();
    }

    private static string Spoken(int day) => $"Karvenia will not send troops to the Multinational Monitoring Mission in Lakeland, Foreign Minister Dano Resch said on {day} November 2031.\n";

    private static Task<HeldStatements> GroupAsync(TestStore store, Vantage vantage) => store.ReadAsync(async db =>
    {
        var grouped = new GroupedClaims();
        grouped.Change(await db.ListEvidenceAsync("karvenia", vantage, CancellationToken.None), await db.ListVerdictsAsync(vantage.KnownAt, CancellationToken.None));
        return HeldStatements.Of(0, grouped);
    });

    private static IEnumerable<Func<TestStore, Task>> Changes()
    {
        yield return store => store.ImportAsync(TestImport.Of(TestImport.Offer, "https://tolmin-herald.example/a"));
        yield return store => store.ImportAsync(TestImport.Of(TestImport.Refusal));
        yield return store => ReviewAsync(store, 0, new ClaimVerdict("rejected", Reviewer: "desk"));
        // Another copy of the first article retires what was read of it.
        yield return store => store.ImportAsync(TestImport.Of(TestImport.Refusal + " It is final.", "https://tolmin-herald.example/a"));
        yield return store => ReviewAsync(store, 0, new ClaimVerdict("corrected", Stance: "considering", Reviewer: "desk"));
        yield return store => store.ImportAsync(TestImport.Of(TestImport.Offer + " Nothing more was said."));
        yield return MergeAsync;
    }

    private static async Task ReviewAsync(TestStore store, int place, ClaimVerdict verdict)
    {
        await using var session = store.Open();
        var claim = session.Context.Claims.HeldAt(null).OrderBy(known => known.Id).Skip(place).Select(known => known.PublicId).First();
        (await new ReviewClaim(session.Context, TestImport.Codebook.Codebook, TestImport.Clock).RunAsync(claim, verdict, CancellationToken.None)).Should().BeOfType<ClaimReviewResult.Done>();
    }

    private static async Task MergeAsync(TestStore store)
    {
        await using var session = store.Open();
        using var timelines = new DerivedTimelines(TestImport.Codebook.Codebook);
        var statements = (await ReadWholeAsync(store)).Statements
            .Where(statement => statement.Members.Count > 0).GroupBy(statement => statement.Lane).First(lane => lane.Count() > 1).ToList();
        var merge = new StatementChange(StatementAction.Merge, Other: statements[1].Id, Reviewer: "desk");
        (await new EditStatement(session.Context, timelines, TestImport.Clock).RunAsync(statements[0].Id, merge, CancellationToken.None)).Should().BeOfType<StatementChangeResult.Done>();
    }

    private static async Task<HeldStatements> ReadWholeAsync(TestStore store)
    {
        using var whole = new HeldEvidence("karvenia");
        return await store.ReadAsync(db => whole.GetAsync(db, null, CancellationToken.None));
    }

    private static List<Evidence> Claims(HeldStatements held) => [.. held.Statements.SelectMany(statement => statement.Members).Select(member => member.Claim)];

    private static string Written(HeldStatements held) => string.Join('\n', held.Statements.Select(statement =>
        $"{statement.Id} {statement.Stance} {statement.SaidOn} {string.Join(' ', statement.Members.Select(member => $"{member.Claim.Id} {member.Claim.Status} {member.Reason}"))} {string.Join(' ', statement.Rejected.Select(claim => claim.Id))}"));
}
