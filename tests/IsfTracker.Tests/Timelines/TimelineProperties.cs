using FsCheck;
using FsCheck.Fluent;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Tests.Statements;

namespace IsfTracker.Tests.Timelines;

public sealed class TimelineProperties
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(150);

    [Fact]
    public void The_order_of_import_changes_nothing() =>
        Check(from set in ArticleSets.All from order in Gen.Shuffle(All(set)) select (set, order),
            sample => Written(Derive(All(sample.set))) == Written(Derive(sample.order)));

    [Fact]
    public void Importing_an_article_twice_changes_nothing() =>
        Check(from set in ArticleSets.All from again in Gen.Elements(set) select (set, again),
            sample => Written(Derive(All(sample.set))) == Written(Derive([.. All(sample.set), .. sample.again])));

    [Fact]
    public void A_rewrite_adds_evidence_and_no_statement_position_or_shift() =>
        Check(from set in ArticleSets.All from told in Gen.Elements(set) from days in Gen.Choose(0, 1) select (set, told, days), sample =>
        {
            var before = Derive(All(sample.set));
            var after = Derive([.. All(sample.set), .. ArticleSets.Retold(sample.told, "Echo", sample.days)]);
            return Skeleton(before) == Skeleton(after) && Members(after) == Members(before) + sample.told.Length;
        });

    [Fact]
    public void Every_claim_belongs_to_one_statement() =>
        Check(ArticleSets.All, set => StatementGrouping.Group(All(set)).SelectMany(statement => statement.Members)
            .Select(member => member.Claim.Id).Order().SequenceEqual(All(set).Select(claim => claim.Id).Order()));

    [Fact]
    public void Two_officials_never_share_a_statement() =>
        Check(ArticleSets.All, set => StatementGrouping.Group(All(set)).All(statement =>
            statement.Members.Select(member => member.Claim.OfficialId).OfType<string>().Distinct().Count() <= 1));

    [Fact]
    public void A_statement_moves_its_lane_or_says_why_not() =>
        Check(ArticleSets.All, set =>
        {
            var timeline = Derive(All(set));
            var opening = timeline.Positions.Select(position => position.Statements[0]).ToHashSet();
            return timeline.Statements.All(entry => entry.Used == opening.Contains(entry.Statement.Id) && entry.Used == entry.Reason is null);
        });

    [Fact]
    public void Neighbouring_positions_of_a_lane_differ_and_follow_each_other() =>
        Check(ArticleSets.All, set => Enum.GetValues<Lane>().All(lane =>
        {
            var positions = Derive(All(set)).Positions.Where(position => position.Lane == lane).ToList();
            return positions.Zip(positions.Skip(1)).All(pair =>
                pair.First.Stance != pair.Second.Stance && Equals(pair.First.To, pair.Second.From) && pair.First.From.Earliest <= pair.Second.From.Earliest)
                && positions.TakeLast(1).All(last => last.To is null);
        }));

    [Fact]
    public void Rejecting_what_a_position_rests_on_removes_it_and_says_so() =>
        Check(ArticleSets.All, set =>
        {
            var opening = Derive(All(set)).Statements.FirstOrDefault(entry => entry.Used)?.Statement;
            if (opening is null) { return true; }
            var rejected = opening.Members.Select(member => member.Claim.Id).ToHashSet();
            var after = Derive([.. All(set).Select(claim => rejected.Contains(claim.Id) ? claim with { Status = ReviewStatus.Rejected } : claim)]);
            return after.Positions.SelectMany(position => position.Statements).All(id => id != opening.Id)
                && after.Statements.SelectMany(entry => entry.Statement.Rejected).Select(claim => claim.Id).ToHashSet().SetEquals(rejected);
        });

    private static void Check<T>(Gen<T> samples, Func<T, bool> holds) => Prop.ForAll(samples.ToArbitrary(), holds).Check(Often);

    private static Evidence[] All(Evidence[][] set) => [.. set.SelectMany(article => article)];

    private static Timeline Derive(IReadOnlyCollection<Evidence> claims) => TimelineDerivation.Derive("azerbaijan", StatementGrouping.Group(claims));

    private static int Members(Timeline timeline) => timeline.Statements.Sum(entry => entry.Statement.Members.Count);

    /// <summary>Statements, positions and shifts without their evidence.</summary>
    private static string Skeleton(Timeline timeline) => string.Join('\n',
    [
        .. timeline.Statements.Select(entry => $"{entry.Statement.Id} {entry.Statement.SaidOn} {entry.Statement.Stance} {entry.Used} {entry.Reason}"),
        .. timeline.Positions.Select(position => $"{position.Lane} {position.Stance} {position.From} {position.To} {position.Independent} {string.Join(' ', position.Conditions)} {string.Join(' ', position.Statements)}"),
        .. timeline.Shifts.Select(shift => $"{shift}"),
    ]);

    private static string Written(Timeline timeline) => string.Join('\n',
    [
        Skeleton(timeline),
        .. timeline.Statements.SelectMany(entry => entry.Statement.Members).Select(member => $"{member.Claim.Id} {member.Reason}"),
        .. timeline.Conditions.Select(condition => $"{condition.Code} {condition.FirstStated} {condition.LastStated} {condition.Standing}"),
        .. timeline.Conflicts.Select(conflict => $"{conflict}"),
    ]);
}
