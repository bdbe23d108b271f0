using IsfTracker.Core;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;

namespace IsfTracker.Tests.Timelines;

public sealed class TimelineRulesTests
{
    [Fact]
    public void Every_reason_for_a_join_is_told() => Codes.All<JoinReason>().Should().BeSubsetOf(In(TimelineRuleGroup.Joining));

    [Fact]
    public void Every_reason_for_moving_nothing_is_told() => In(TimelineRuleGroup.Unused).Should().Equal(Codes.All<UnusedReason>());

    [Fact]
    public void Every_rule_that_decides_is_told() => In(TimelineRuleGroup.Deciding).Should().Equal(Codes.All<ConflictRule>());

    [Fact]
    public void Codes_are_unique() => TimelineRules.All.Select(rule => (rule.Group, rule.Code)).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Rules_are_told_in_sentences() => TimelineRules.All.Should().OnlyContain(rule => rule.Name.Length > 0 && rule.Sentence.EndsWith('.'));

    private static IEnumerable<string> In(TimelineRuleGroup group) => TimelineRules.All.Where(rule => rule.Group == group).Select(rule => rule.Code);
}
