using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Data;
using IsfTracker.Tests.Architecture;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Codebooks;
using IsfTracker.Web.Features.Import;

namespace IsfTracker.Tests.Features.Import;

/// <summary>The five files as somebody finds them on a disk: no title, outlet, address or date typed in. Only one of them says when it appeared.</summary>
public sealed class SeedsWithoutManifestTests
{
    private static readonly string Seeds = Path.Combine(SourceTree.Root, "seeds");
    private static readonly CodebookFile Codebook = CodebookFile.Load(Path.Combine(Seeds, "codebook.yaml"));

    [Theory, OnSqlite, OnPostgres]
    public async Task The_declared_lane_goes_through_its_stances_in_their_order(StoreProvider provider) =>
        (await DeclaredAsync(provider, Today(2026, 2))).Select(position => position.Stance).Should().Equal(Stance.Undecided, Stance.Conditional, Stance.Declined);

    [Fact]
    public async Task The_statement_of_two_articles_and_a_recollection_is_of_a_Friday_of_last_November() =>
        (await DeclaredAsync(StoreProvider.Sqlite, Today(2026, 2)))[1].Should().BeEquivalentTo(new { From = Edtf.Parse("2025-11-07/2025-11-28"), Articles = 3, Independent = 1 });

    [Fact]
    public async Task What_looks_back_on_November_is_later_than_November_and_not_later_than_today() =>
        (await DeclaredAsync(StoreProvider.Sqlite, Today(2026, 2)))[2].From.ToString().Should().Be("2025-11-30/2026-02-01");

    [Fact]
    public async Task Where_two_Novembers_are_possible_the_order_stands_all_the_same()
    {
        var declared = await DeclaredAsync(StoreProvider.Sqlite, Today(2027, 3));

        declared.Select(position => position.Stance).Should().Equal(Stance.Undecided, Stance.Conditional, Stance.Declined);
        declared[1].From.ToString().Should().Be("2025-11-07/2026-11-27");
    }

    [Fact]
    public async Task The_order_of_import_changes_nothing()
    {
        var forward = await DeclaredAsync(StoreProvider.Sqlite, Today(2026, 2));
        var backward = await DeclaredAsync(StoreProvider.Sqlite, Today(2026, 2), backward: true);

        backward.Should().BeEquivalentTo(forward, options => options.WithStrictOrdering());
    }

    private static FixedClock Today(int year, int month) => new(new DateTimeOffset(year, month, 1, 9, 0, 0, TimeSpan.Zero));

    private static async Task<IReadOnlyList<Position>> DeclaredAsync(StoreProvider provider, FixedClock clock, bool backward = false)
    {
        await using var store = await TestStore.CreateAsync(provider);
        var files = Directory.GetFiles(Seeds, "*.txt").Order(StringComparer.Ordinal).Select(file => new ArticleSubmission(File.ReadAllBytes(file), Path.GetFileName(file)));
        await store.ReadAsync(db => new ImportArticles(db, new ArticlePreparation(Codebook, clock), Codebook, clock)
            .RunAsync([.. backward ? files.Reverse() : files], CancellationToken.None));
        var evidence = await store.ReadAsync(db => db.ListEvidenceAsync(Codebook.Actor.Id, knownAt: null, CancellationToken.None));
        return [.. TimelineDerivation.Derive(Codebook.Actor.Id, StatementGrouping.Group(evidence)).Positions.Where(position => position.Lane == Lane.Declared)];
    }
}
