using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Tests.Statements;

namespace IsfTracker.Tests.Timelines;

public sealed class TimelineComparingTests
{
    [Fact]
    public void A_view_compared_with_itself_shows_nothing()
    {
        var same = Compare(SeedArticles.All, SeedArticles.All);

        same.Positions.Should().BeEmpty();
        same.Conditions.Should().BeEmpty();
        same.Statements.Should().BeEmpty();
        same.Evidence.ClaimsAdded.Should().BeEmpty();
    }

    [Fact]
    public void A_refusal_that_is_new_ends_the_position_before_it()
    {
        var found = Compare([.. SeedArticles.Reuters.Claims], [.. SeedArticles.Reuters.Claims, .. SeedArticles.Declined.Claims]);

        found.Positions.Where(difference => difference.Change == Change.Changed).Should().ContainSingle().Which.What.Should().Contain("to");
        found.Positions.Where(difference => difference.Change == Change.Added).Should().ContainSingle().Which.After!.Stance.Should().Be(Stance.Declined);
        found.Conditions.Should().NotBeEmpty().And.OnlyContain(difference => difference.Before!.State == ConditionState.Standing && difference.After!.State == ConditionState.Dropped);
    }

    [Fact]
    public void A_rewrite_changes_nothing_but_the_evidence()
    {
        var found = Compare([.. SeedArticles.Declined.Claims], [.. SeedArticles.Declined.Claims, .. ArticleSets.Retold([.. SeedArticles.Declined.Claims], "Echo", 0)]);

        found.Statements.Should().OnlyContain(difference => difference.Change == Change.Changed);
        found.Statements.SelectMany(difference => difference.What).Distinct().Should().Equal("evidence");
        found.Positions.SelectMany(difference => difference.What).Distinct().Should().Equal("evidence");
        found.Evidence.ArticlesAdded.Should().ContainSingle();
    }

    [Fact]
    public void Turned_round_what_was_added_is_removed() =>
        Compare(SeedArticles.All, []).Statements.Should().NotBeEmpty().And.OnlyContain(difference => difference.Change == Change.Removed);

    private static TimelineComparison Compare(IReadOnlyCollection<Evidence> before, IReadOnlyCollection<Evidence> after) => TimelineComparing.Compare(Derive(before), Derive(after));

    private static Timeline Derive(IReadOnlyCollection<Evidence> claims) => TimelineDerivation.Derive("azerbaijan", StatementGrouping.Group(claims));
}
