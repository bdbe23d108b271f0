using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Tests.Statements;

namespace IsfTracker.Tests.Timelines;

public sealed class SeedTimelineTests
{
    private static readonly Timeline Seeds = TimelineDerivation.Derive("azerbaijan", StatementGrouping.Group(SeedArticles.All));

    [Fact]
    public void The_declared_lane_moves_from_undecided_over_conditional_to_declined() =>
        Seeds.Positions.Where(position => position.Lane == Lane.Declared)
            .Select(position => (position.Stance, position.From.ToString(), position.To?.ToString()))
            .Should().Equal((Stance.Undecided, "2025-10-30", "2025-11-07"), (Stance.Conditional, "2025-11-07", "2026-01-05/2026-01-06"), (Stance.Declined, "2026-01-05/2026-01-06", null));

    [Fact]
    public void The_reported_lane_holds_one_offer() =>
        Seeds.Positions.Where(position => position.Lane == Lane.Reported)
            .Select(position => (position.Stance, position.From.ToString())).Should().Equal((Stance.Offered, "2025-10-15"));

    [Fact]
    public void The_declared_lane_shifts_twice() =>
        Seeds.Shifts.Select(shift => (shift.Lane, shift.On.ToString(), shift.FromStance, shift.ToStance)).Should().Equal(
            (Lane.Declared, "2025-11-07", Stance.Undecided, Stance.Conditional),
            (Lane.Declared, "2026-01-05/2026-01-06", Stance.Conditional, Stance.Declined));

    [Fact]
    public void No_final_decision_carries_its_conditions() =>
        Seeds.Positions[0].Conditions.Should().BeEquivalentTo("unsc-mandate", "arab-consensus");

    [Fact]
    public void The_line_of_7_November_is_one_statement_of_three_articles_and_outlets() =>
        Seeds.Positions[1].Should().BeEquivalentTo(new { Independent = 1, Articles = 3, Outlets = 3, Conditions = new[] { "ceasefire", "parliament" } });

    [Fact]
    public void The_undated_speech_is_of_the_day_of_the_report_or_the_day_before() =>
        Seeds.Statements.Single(entry => entry.Statement.SpeakerRole == SpeakerRole.HeadOfState).Statement
            .Should().BeEquivalentTo(new { SaidBasis = SaidBasis.Published, Named = true, Speaker = "Ilham Aliyev" })
            .And.Match<Statement>(statement => statement.SaidOn.ToString() == "2026-01-05/2026-01-06");

    [Fact]
    public void Four_conditions_were_stated_and_none_stands()
    {
        Seeds.Conditions.Select(condition => condition.Code).Should().BeEquivalentTo("unsc-mandate", "arab-consensus", "ceasefire", "parliament");
        Seeds.Conditions.Should().NotContain(condition => condition.Standing);
    }

    [Fact]
    public void The_refusal_to_comment_is_the_governments_own_and_ends_nothing()
    {
        var silence = Seeds.Statements.Single(entry => entry.Statement.Kind == ClaimKind.NoComment);

        silence.Statement.Lane.Should().Be(Lane.Declared);
        silence.Statement.StatesPosition.Should().BeFalse();
        Seeds.Positions.SelectMany(position => position.Statements).Should().NotContain(silence.Statement.Id);
    }

    [Fact]
    public void Approaches_and_the_refusal_to_comment_are_shown_with_their_reasons() =>
        Seeds.Statements.Where(entry => !entry.Used).Select(entry => entry.Reason)
            .Should().BeEquivalentTo([UnusedReason.Approach, UnusedReason.Approach, UnusedReason.NoComment]);
}
