using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using IsfTracker.Core;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Timelines;
using IsfTracker.Data;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Import;
using IsfTracker.Web.Features.Review;
using IsfTracker.Web.Features.Timelines;
using IsfTracker.Web.Hosting.Json;

namespace IsfTracker.Tests.Features.Timelines;

/// <summary>What holds of any set of articles that goes through reading and the store.</summary>
public sealed class StoreProperties
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new CodeJsonConverters(), new EdtfJsonConverter(), new InstantJsonConverter() } };

    // An outlet keeps most of the words, or none of them.
    private static readonly Gen<(GeneratedNews.Story[] Set, GeneratedNews.Story Told, int Later, bool Reworded)> Rewrites =
        from reworded in Gen.Elements(true, false)
        from set in reworded ? GeneratedNews.Spoken : GeneratedNews.Sets
        from told in Gen.Elements(set)
        from later in Gen.Choose(0, 1)
        select (set, told, later, reworded);

    [Theory, OnSqlite, OnPostgres]
    public void The_order_of_import_never_changes_the_timeline(StoreProvider provider) =>
        Check(provider, from set in GeneratedNews.Sets from order in Gen.Shuffle(set) select (set, order), async sample =>
        {
            await using var one = await FilledAsync(provider, sample.set);
            await using var other = await FilledAsync(provider, sample.order);
            (await WrittenAsync(other)).Should().Be(await WrittenAsync(one));
        });

    [Theory, OnSqlite, OnPostgres]
    public void Importing_an_article_twice_changes_nothing(StoreProvider provider) =>
        Check(provider, from set in GeneratedNews.Sets from again in Gen.Elements(set) select (set, again), async sample =>
        {
            await using var store = await FilledAsync(provider, sample.set);
            var (before, version) = (await WrittenAsync(store), await store.ReadAsync(db => db.GetVersionAsync(CancellationToken.None)));
            (await store.ImportAsync(sample.again.By("Elsewhere Post") with { Outlet = "Elsewhere Post" }))[0].Should().BeOfType<ImportResult.AlreadyHeld>();
            (await WrittenAsync(store)).Should().Be(before);
            (await store.ReadAsync(db => db.GetVersionAsync(CancellationToken.None))).Should().Be(version);
        });

    [Theory, OnSqlite, OnPostgres]
    public void A_rewrite_of_a_known_story_adds_evidence_and_no_statement_position_or_shift(StoreProvider provider) =>
        Check(provider, Rewrites, async sample =>
        {
            await using var store = await FilledAsync(provider, sample.Set);
            var before = await ViewAsync(store);
            var rewrite = sample.Told with { Delay = sample.Told.Delay + sample.Later };
            var added = (await store.ImportAsync(sample.Reworded ? rewrite.RewordedBy("Hallin Echo") : rewrite.By("Hallin Echo", "More on this as it comes.")))[0].Should().BeOfType<ImportResult.Added>().Subject;
            var after = await ViewAsync(store);
            Skeleton(after, added.Claims).Should().Be(Skeleton(before, []));
            after.Statements.Sum(statement => statement.Claims.Count).Should().Be(before.Statements.Sum(statement => statement.Claims.Count) + added.Claims.Count);
        });

    [Theory, OnSqlite, OnPostgres]
    public void As_of_a_day_later_than_everything_is_as_of_no_day(StoreProvider provider) =>
        Check(provider, GeneratedNews.Sets, async set =>
        {
            await using var store = await FilledAsync(provider, set);
            // What nothing dates was said at some time before it.
            await store.ImportAsync(TestImport.Of("Karvenia is considering whether to join the Multinational Monitoring Mission in Lakeland, a lawmaker of the opposition said.\n"));
            var later = await ViewAsync(store, new Vantage(Edtf.Parse("2032-12-31"), null, null));
            JsonSerializer.Serialize(later with { AsOf = null }, Json).Should().Be(await WrittenAsync(store));
        });

    [Theory, OnSqlite, OnPostgres]
    public void As_of_an_earlier_day_holds_nothing_said_after_it(StoreProvider provider) =>
        Check(provider, from set in GeneratedNews.Sets from day in Gen.Choose(1, 28) select (set, day), async sample =>
        {
            await using var store = await FilledAsync(provider, sample.set);
            var day = new DateOnly(2031, 11, sample.day);
            var then = await ViewAsync(store, new Vantage(Edtf.Day(day), null, null));
            var now = await ViewAsync(store);
            then.Statements.Select(statement => statement.Id).Should().Equal(now.Statements.Where(statement => statement.SaidOn.Earliest <= day).Select(statement => statement.Id));
        });

    [Theory, OnSqlite, OnPostgres]
    public void Rejecting_the_only_claim_behind_a_position_removes_it_and_says_so(StoreProvider provider) =>
        Check(provider, GeneratedNews.Sets, async set =>
        {
            await using var store = await FilledAsync(provider, set);
            var alone = (await ViewAsync(store)).Statements.Where(statement => statement.Used && statement.Claims.Count == 1).ToList();
            foreach (var statement in alone)
            {
                await ReviewAsync(store, statement.Claims[0], "rejected");
                var after = await ViewAsync(store);
                after.Positions.SelectMany(position => position.Statements).Should().NotContain(statement.Id);
                after.Statements.Single(known => known.Rejected.Contains(statement.Claims[0])).Should().Match<Web.Features.Statements.StatementItem>(
                    known => known.Claims.Count > 0 || (!known.Used && known.Reason == UnusedReason.RejectedInReview));
                var lane = statement.Lane == Lane.Declared ? after.Current.Declared! : after.Current.Reported!;
                if (lane.Stance is null && after.Statements.Where(known => known.Lane == statement.Lane).All(known => known.Claims.Count == 0)) { lane.Sentence.Should().Contain("rejected in review"); }
            }
        });

    private static void Check<T>(StoreProvider provider, Gen<T> samples, Func<T, Task> holds) =>
        Prop.ForAll(samples.ToArbitrary(), sample =>
        {
            holds(sample).GetAwaiter().GetResult();
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(provider == StoreProvider.Sqlite ? 15 : 2));

    private static async Task<TestStore> FilledAsync(StoreProvider provider, GeneratedNews.Story[] set)
    {
        var store = await TestStore.CreateAsync(provider);
        await store.ImportAsync([.. set.Select((story, _) => story.By($"Herald {story.Number % 3}"))]);
        return store;
    }

    private static async Task ReviewAsync(TestStore store, string claim, string status)
    {
        await using var session = store.Open();
        (await new ReviewClaim(session.Context, TestImport.Codebook.Codebook, TestImport.Clock).RunAsync(claim, new ClaimVerdict(status), CancellationToken.None)).Should().BeOfType<ClaimReviewResult.Done>();
    }

    private static Task<TimelineView> ViewAsync(TestStore store, Vantage? vantage = null) => store.ReadAsync(db => db.GetTimelineAsync(
        new TimelineCriteria("karvenia", null, vantage ?? Vantage.Today), new DerivedTimelines(TestImport.Codebook.Codebook), CancellationToken.None));

    private static async Task<string> WrittenAsync(TestStore store) => JsonSerializer.Serialize(await ViewAsync(store), Json);

    /// <summary>Statements, positions and shifts without their evidence; a statement goes by its claims, because a rewrite of the same day may come to name it.</summary>
    /// <param name="added">Claims that are left out.</param>
    private static string Skeleton(TimelineView view, IReadOnlyList<string> added)
    {
        var names = view.Statements.ToDictionary(statement => statement.Id, statement => string.Join('+', statement.Claims.Except(added).Order(StringComparer.Ordinal)));
        return string.Join('\n',
        [
            .. view.Statements.Select(statement => $"{names[statement.Id]} {statement.SaidOn} {statement.Stance} {statement.Used} {statement.Reason?.ToCode()}").Order(StringComparer.Ordinal),
            .. view.Positions.Select(position => $"{position.Lane} {position.Stance} {position.From} {position.To} {position.Independent} {string.Join(' ', position.Conditions)} {string.Join(' ', position.Statements.Select(id => names[id]))}"),
            .. view.Shifts.Select(shift => $"{shift.Lane} {shift.On} {shift.FromStance} {shift.ToStance} {names[shift.Statement]}"),
        ]);
    }
}
