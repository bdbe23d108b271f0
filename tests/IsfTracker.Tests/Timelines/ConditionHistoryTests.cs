using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Tests.Statements;

namespace IsfTracker.Tests.Timelines;

public sealed class ConditionHistoryTests
{
    [Fact]
    public void A_condition_is_stated_restated_and_dropped_by_the_statements_that_do_so()
    {
        var ceasefire = Ceasefire(
            Said("one", "2025-11-07", Stance.Conditional, "ceasefire"), Said("two", "2025-11-20", Stance.Conditional, "ceasefire"), Said("three", "2025-12-10", Stance.Declined, null));

        ceasefire.Steps.Select(step => (step.Change, step.On.ToString())).Should().Equal(
            (ConditionChange.Stated, "2025-11-07"), (ConditionChange.Restated, "2025-11-20"), (ConditionChange.Dropped, "2025-12-10"));
        ceasefire.State.Should().Be(ConditionState.Dropped);
    }

    [Fact]
    public void A_condition_that_is_named_again_after_it_was_dropped_stands()
    {
        var ceasefire = Ceasefire(
            Said("one", "2025-11-07", Stance.Conditional, "ceasefire"), Said("two", "2025-11-20", Stance.Declined, null), Said("three", "2025-12-10", Stance.Conditional, "ceasefire"));

        ceasefire.Steps.Select(step => step.Change).Should().Equal(ConditionChange.Stated, ConditionChange.Dropped, ConditionChange.Restated);
        ceasefire.State.Should().Be(ConditionState.Standing);
    }

    private static ConditionHistory Ceasefire(params ArticleOf[] articles) =>
        TimelineDerivation.Derive("azerbaijan", StatementGrouping.Group([.. articles.SelectMany(article => article.Claims)])).Conditions.Single();

    private static ArticleOf Said(string name, string day, Stance stance, string? condition) => new ArticleOf(name, "Wire", day)
        .Claim($"Words of {name}", stance, SpeakerRole.Minister, "Jeyhun Bayramov", "jeyhun-bayramov", said: day, conditions: condition);
}
