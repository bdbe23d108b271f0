using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Tests.Statements;

namespace IsfTracker.Tests.Timelines;

/// <summary>Each rule of how a lane moves, by a case that another rule would read otherwise.</summary>
public sealed class TimelineDerivationTests
{
    private const string President = "Ilham Aliyev";
    private const string Minister = "Jeyhun Bayramov";

    [Fact]
    public void What_others_report_never_moves_the_declared_lane()
    {
        var timeline = Derive(Declared("a", "2025-11-01", Stance.Declined), Reported("b", "2025-11-10", Stance.Committed), Declared("c", "2025-11-20", Stance.Declined));

        timeline.Positions.Select(position => (position.Lane, position.Stance)).Should().Equal((Lane.Declared, Stance.Declined), (Lane.Reported, Stance.Committed));
        timeline.Conflicts.Should().BeEmpty();
    }

    [Theory]
    [InlineData(ClaimKind.Approach, UnusedReason.Approach)]
    [InlineData(ClaimKind.NoComment, UnusedReason.NoComment)]
    [InlineData(ClaimKind.Characterisation, UnusedReason.Characterisation)]
    public void What_is_told_beside_a_position_is_shown_and_ends_none(ClaimKind kind, UnusedReason reason)
    {
        var aside = new ArticleOf("b", "Wire", "2025-11-10").Claim("Beside it.", Stance.Undecided, SpeakerRole.Minister, Minister, "jeyhun-bayramov", said: "2025-11-10", kind: kind);

        var timeline = Derive(Declared("a", "2025-11-01", Stance.Declined), aside);

        timeline.Current(Lane.Declared).Should().BeEquivalentTo(new { Stance = Stance.Declined, Independent = 1 });
        timeline.Statements[1].Reason.Should().Be(reason);
    }

    [Fact]
    public void A_repeat_adds_evidence_and_no_date()
    {
        var timeline = Derive(Declared("a", "2025-11-01", Stance.Declined), Declared("b", "2025-11-20", Stance.Declined, Minister));

        timeline.Positions.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Independent = 2, IsSingleSourced = false, To = (object?)null });
        timeline.Positions[0].From.ToString().Should().Be("2025-11-01");
        timeline.Statements[1].Reason.Should().Be(UnusedReason.Repeat);
    }

    [Fact]
    public void A_headline_that_no_sentence_bears_out_moves_nothing()
    {
        var timeline = Derive(new ArticleOf("a", "Wire", "2025-11-01").Claim("Azerbaijan to send troops", Stance.Committed, kind: ClaimKind.Headline));

        timeline.Positions.Should().BeEmpty();
        timeline.Statements.Should().ContainSingle().Which.Reason.Should().Be(UnusedReason.HeadlineOnly);
    }

    [Fact]
    public void An_outlets_sentence_that_says_what_was_declared_is_reported_only_and_one_that_differs_is_news()
    {
        var timeline = Derive(Declared("a", "2025-11-01", Stance.Declined), Own("b", "2025-12-10", Stance.Declined), Own("c", "2025-12-20", Stance.Considering));

        timeline.Statements.Select(entry => entry.Reason).Should().Equal(null, UnusedReason.ReportedOnly, null);
        timeline.Current(Lane.Reported)!.Stance.Should().Be(Stance.Considering);
    }

    [Fact]
    public void What_may_be_before_or_after_another_stance_decides_nothing()
    {
        var vague = new ArticleOf("b", null, "2026-02-01").Claim("At some time it offered.", Stance.Offered, SpeakerRole.Minister, Minister, "jeyhun-bayramov", said: "2025-11");

        var timeline = Derive(Declared("a", "2025-11-10", Stance.Declined), vague);

        timeline.Statements.Single(entry => entry.Statement.Stance == Stance.Offered).Reason.Should().Be(UnusedReason.UncertainOrder);
        timeline.Conflicts.Should().ContainSingle().Which.Rule.Should().Be(ConflictRule.MorePrecise);
    }

    [Fact]
    public void What_nothing_dates_has_no_place_in_time() =>
        Derive(new ArticleOf("a", "Wire", null).Claim("We will not go.", Stance.Declined, SpeakerRole.Minister, Minister, "jeyhun-bayramov")).Statements
            .Should().ContainSingle().Which.Reason.Should().Be(UnusedReason.Undated);

    [Fact]
    public void What_review_rejected_opens_no_position()
    {
        var timeline = Derive(Declared("a", "2025-11-01", Stance.Declined, status: ReviewStatus.Rejected));

        timeline.Positions.Should().BeEmpty();
        timeline.Statements.Should().ContainSingle().Which.Reason.Should().Be(UnusedReason.RejectedInReview);
    }

    [Fact]
    public void On_one_day_the_head_of_state_decides_over_a_minister_however_many_carry_the_ministers_words()
    {
        var timeline = Derive(
            Declared("a", "2025-11-01", Stance.Offered, Minister), Declared("b", "2025-11-01", Stance.Offered, Minister), Declared("c", "2025-11-01", Stance.Declined));

        timeline.Positions.Should().ContainSingle().Which.Stance.Should().Be(Stance.Declined);
        timeline.Statements.Single(entry => !entry.Used).Reason.Should().Be(UnusedReason.SupersededSameDay);
        timeline.Conflicts.Should().ContainSingle().Which.Rule.Should().Be(ConflictRule.StrongerOffice);
    }

    [Fact]
    public void On_one_day_a_named_official_decides_over_an_unnamed_one()
    {
        var unnamed = new ArticleOf("a", "Wire", "2025-11-01").Claim("An official said yes.", Stance.Offered, SpeakerRole.OwnGovernment, "an official", said: "2025-11-01");
        var named = new ArticleOf("b", "Post", "2025-11-01").Claim("Not decided.", Stance.Undecided, SpeakerRole.OwnGovernment, "Hikmet Hajiyev", "hikmet-hajiyev", said: "2025-11-01");

        Derive(unnamed, named).Conflicts.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Decided = "s-b-1", Overruled = "s-a-1", Rule = ConflictRule.NamedSpeaker });
    }

    [Fact]
    public void A_precise_date_decides_over_a_vague_one_even_of_a_stronger_office()
    {
        var vague = new ArticleOf("b", null, "2026-02-01").Claim("At some time he offered.", Stance.Offered, SpeakerRole.HeadOfState, President, "ilham-aliyev", said: "2025-11");

        var timeline = Derive(Declared("a", "2025-11-10", Stance.Declined, Minister), vague);

        timeline.Positions.Should().ContainSingle().Which.Stance.Should().Be(Stance.Declined);
        timeline.Conflicts.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Decided = "s-a-1", Overruled = "s-b-1", Rule = ConflictRule.MorePrecise });
    }

    [Fact]
    public void Of_two_officials_of_one_rank_the_one_dated_to_the_day_decides_over_the_one_dated_to_three() =>
        Derive(Official("a", "hikmet-hajiyev", Stance.Considering, "2025-11-07"), Official("b", "aykhan-hajizada", Stance.Declined, "2025-11-06/2025-11-08"))
            .Conflicts.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Decided = "s-a-1", Overruled = "s-b-1", Rule = ConflictRule.MorePrecise });

    [Fact]
    public void Of_two_officials_of_one_rank_and_equal_precision_the_later_decides() =>
        Derive(Official("a", "hikmet-hajiyev", Stance.Declined, "2025-11-06/2025-11-07"), Official("b", "aykhan-hajizada", Stance.Considering, "2025-11-07/2025-11-08"))
            .Conflicts.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Decided = "s-b-1", Overruled = "s-a-1", Rule = ConflictRule.Later });

    [Fact]
    public void Where_nothing_tells_two_statements_apart_the_more_careful_one_decides() =>
        Derive(Reported("a", "2025-11-01", Stance.Committed, "Israeli officials"), Reported("b", "2025-11-01", Stance.Considering, "US officials"))
            .Conflicts.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Decided = "s-b-1", Rule = ConflictRule.MoreCareful });

    [Fact]
    public void Another_actors_statements_neither_join_nor_move()
    {
        var other = Declared("b", "2025-11-01", Stance.Committed).Claims.Select(claim => claim with { Actor = "indonesia", DirectQuote = true, Quote = "We have decided nothing of this kind so far, and we shall say so." });
        var own = Declared("a", "2025-11-01", Stance.Declined).Claims.Select(claim => claim with { DirectQuote = true, Quote = "We have decided nothing of this kind so far, and we shall say so." });

        var statements = StatementGrouping.Group([.. own, .. other]);

        statements.Should().HaveCount(2);
        TimelineDerivation.Derive("azerbaijan", statements).Positions.Should().ContainSingle().Which.Stance.Should().Be(Stance.Declined);
        TimelineDerivation.Derive("indonesia", statements).Statements.Should().ContainSingle().Which.Statement.Stance.Should().Be(Stance.Committed);
    }

    private static Timeline Derive(params ArticleOf[] articles) =>
        TimelineDerivation.Derive("azerbaijan", StatementGrouping.Group([.. articles.SelectMany(article => article.Claims)]));

    private static ArticleOf Declared(string name, string day, Stance stance, string speaker = President, ReviewStatus status = ReviewStatus.Unreviewed) => new ArticleOf(name, $"Outlet {name}", day)
        .Claim($"Said so ({name}).", stance, speaker == President ? SpeakerRole.HeadOfState : SpeakerRole.Minister, speaker, speaker == President ? "ilham-aliyev" : "jeyhun-bayramov", said: day, status: status);

    private static ArticleOf Official(string name, string official, Stance stance, string days) => new ArticleOf(name, $"Outlet {name}", "2025-11-20")
        .Claim($"It was said ({name}).", stance, SpeakerRole.OwnGovernment, official, official, said: days);

    private static ArticleOf Reported(string name, string day, Stance stance, string speaker = "US officials") => new ArticleOf(name, $"Outlet {name}", day)
        .Claim($"They said so ({name}).", stance, SpeakerRole.ForeignOfficial, speaker, said: day);

    private static ArticleOf Own(string name, string day, Stance stance) => new ArticleOf(name, $"Outlet {name}", day).Claim($"It is so ({name}).", stance);
}
