using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;

namespace IsfTracker.Tests.Statements;

public sealed class StatementGroupingTests
{
    private const SpeakerRole Own = SpeakerRole.OwnGovernment;
    private const string Quote = "Nobody will be sent while there is shooting in the streets";

    private const string Agency = "A government source said on Friday that no soldier would cross the border before the parties had laid down their arms and parliament had given its word.";

    [Fact]
    public void Two_rewrites_of_one_report_are_one_statement() =>
        Group(Source("one", "2025-11-07", "Reuters"), Source("two", "2025-11-08", "Reuters")).Should().ContainSingle()
            .Which.Members.Select(member => member.Reason).Should().Equal(JoinReason.Founding, JoinReason.SameSpeakerAndDay);

    [Fact]
    public void Unnamed_sources_of_different_outlets_on_one_day_are_two_statements() =>
        Group(Source("one", "2025-11-07", "Reuters"), Source("two", "2025-11-07", "Politico")).Should().HaveCount(2);

    [Fact]
    public void Unnamed_sources_of_different_outlets_with_the_same_quote_are_one_statement() =>
        Group(Quoted("one", "government source", "Reuters"), Quoted("two", "representative", "Politico")).Should().ContainSingle()
            .Which.Members[1].Reason.Should().Be(JoinReason.SameQuote);

    [Fact]
    public void Two_officials_on_one_day_are_two_statements() =>
        Group(Named("one", "Ilham Aliyev", "ilham-aliyev", Stance.Declined), Named("two", "Jeyhun Bayramov", "jeyhun-bayramov", Stance.Declined)).Should().HaveCount(2);

    [Fact]
    public void One_official_with_two_stances_on_one_day_made_two_statements() =>
        Group(Named("one", "Ilham Aliyev", "ilham-aliyev", Stance.Declined), Named("two", "Ilham Aliyev", "ilham-aliyev", Stance.Offered)).Should().HaveCount(2);

    [Fact]
    public void A_recollection_by_month_joins_what_it_recalls()
    {
        var later = new ArticleOf("later", "Northwire", "2026-01-06").Claim("A source had said so.", Stance.Conditional, Own, "source", said: "2025-11", conditions: "ceasefire");

        Group(Source("one", "2025-11-07", "Reuters"), later).Should().ContainSingle().Which.Members[1].Reason.Should().Be(JoinReason.RecalledLater);
    }

    [Fact]
    public void A_recollection_with_another_stance_stands_alone()
    {
        var later = new ArticleOf("later", "Northwire", "2026-01-06").Claim("A source had offered it.", Stance.Offered, Own, "source", said: "2025-11");

        Group(Source("one", "2025-11-07", "Reuters"), later).Should().HaveCount(2);
    }

    [Fact]
    public void A_headline_belongs_to_the_speaker_it_restates() =>
        Group(new ArticleOf("one", "Northwire", "2025-11-07").Claim("No, says the president", Stance.Declined, kind: ClaimKind.Headline)
            .Claim("We will not go.", Stance.Declined, SpeakerRole.HeadOfState, "Ilham Aliyev", "ilham-aliyev")).Should().ContainSingle()
            .Which.Members[0].Reason.Should().Be(JoinReason.RestatesSpeaker);

    [Fact]
    public void An_outlets_own_sentence_without_a_speaker_stands_in_the_reported_lane() =>
        Group(new ArticleOf("one", "Northwire", "2025-11-07").Claim("It is likely to go.", Stance.Considering)).Should().ContainSingle()
            .Which.Lane.Should().Be(Lane.Reported);

    [Fact]
    public void Near_duplicate_texts_do_not_join_different_speakers()
    {
        var text = string.Join(' ', Enumerable.Range(0, 80).Select(word => $"word{word}"));

        Group(Named("one", "Ilham Aliyev", "ilham-aliyev", Stance.Declined).WithText(text), Named("two", "Jeyhun Bayramov", "jeyhun-bayramov", Stance.Declined).WithText(text))
            .Should().HaveCount(2);
    }

    [Fact]
    public void Near_duplicate_texts_join_one_speaker_whatever_outlet_they_credit()
    {
        var text = string.Join(' ', Enumerable.Range(0, 80).Select(word => $"word{word}"));

        Group(Source("one", "2025-11-07", "Reuters").WithText(text), Source("two", "2025-11-08", "Politico").WithText(text)).Should().ContainSingle()
            .Which.Members[1].Reason.Should().Be(JoinReason.NearDuplicate);
    }

    [Fact]
    public void A_story_told_within_a_longer_one_is_one_statement_whatever_outlet_is_credited()
    {
        var joined = Group(Told("one", "2025-11-07", "Reuters", Agency), Told("two", "2025-11-08", "Politico", $"{Agency} The cabinet meets on Tuesday to weigh the offer, and nobody there expects a vote before the summer recess.")).Should().ContainSingle().Subject;

        joined.Members.Select(member => member.Reason).Should().Equal(JoinReason.Founding, JoinReason.Contained);
    }

    [Fact]
    public void The_same_sentence_weeks_later_is_not_contained_in_the_first_report() =>
        Group(Told("one", "2025-11-07", "Reuters", Agency), Told("two", "2025-12-20", "Politico", Agency)).Should().HaveCount(2);

    [Fact]
    public void A_short_phrase_that_many_use_joins_nobody() =>
        Group(Told("one", "2025-11-07", "Reuters", "A source said it would not send troops before a truce."), Told("two", "2025-11-07", "Politico", "A source said it would not send troops before a truce."))
            .Should().HaveCount(2);

    [Fact]
    public void A_direct_quote_decides_over_a_paraphrase() =>
        Group(new ArticleOf("one", "Northwire", "2025-11-07").Claim("It might go.", Stance.Considering, Own, "source").Claim(Quote, Stance.Conditional, Own, "source", direct: true))
            .Should().ContainSingle().Which.Stance.Should().Be(Stance.Conditional);

    [Fact]
    public void The_body_decides_over_a_headline() =>
        Group(new ArticleOf("one", "Northwire", "2025-11-07").Claim("Baku says yes", Stance.Considering, Own, "source", kind: ClaimKind.Headline).Claim("It is not decided.", Stance.Undecided, Own, "source"))
            .Should().ContainSingle().Which.Stance.Should().Be(Stance.Undecided);

    [Fact]
    public void The_speaker_decides_over_the_outlets_own_sentence_even_where_that_comes_first_and_twice() =>
        Group(new ArticleOf("one", "Northwire", "2025-11-07").Claim("It goes only if asked.", Stance.Conditional, via: "Reuters").Claim("It goes on terms.", Stance.Conditional, via: "Reuters")
            .Claim("We have not decided.", Stance.Undecided, Own, "source", via: "Reuters")).Should().ContainSingle().Which.Stance.Should().Be(Stance.Undecided);

    [Fact]
    public void A_characterisation_is_a_statement_of_its_own_and_decides_none() =>
        Group(new ArticleOf("one", "Northwire", "2025-11-07").Claim("Not decided.", Stance.Undecided, Own, "source").Claim("In truth it has backed out.", Stance.Declined, SpeakerRole.Expert, "Alma Dietz", kind: ClaimKind.Characterisation))
            .Select(statement => (statement.Stance, statement.Kind)).Should().BeEquivalentTo([(Stance.Undecided, ClaimKind.Position), (Stance.Declined, ClaimKind.Characterisation)]);

    [Fact]
    public void No_final_decision_with_conditions_is_undecided_and_carries_them() =>
        Group(new ArticleOf("one", "Northwire", "2025-11-07").Claim("No final decision.", Stance.Undecided, Own, "source").Claim("A truce must come first.", Stance.Conditional, Own, "source", conditions: "ceasefire"))
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Stance = Stance.Undecided, Conditions = new[] { "ceasefire" } });

    [Fact]
    public void A_month_with_the_same_role_stance_and_conditions_joins_the_statement_of_the_day_and_keeps_its_date()
    {
        var month = new ArticleOf("later", "Northwire", "2025-11-30").Claim("A source said this month that a truce must come first.", Stance.Conditional, Own, "government source", said: "2025-11", conditions: "ceasefire");

        Group(Source("one", "2025-11-07", "Reuters"), month).Should().ContainSingle().Which.SaidOn.ToString().Should().Be("2025-11-07");
    }

    [Fact]
    public void A_month_with_other_conditions_is_another_statement()
    {
        var month = new ArticleOf("later", "Northwire", "2025-11-30").Claim("A source said this month that the Sabor must agree.", Stance.Conditional, Own, "government source", said: "2025-11", conditions: "parliament");

        Group(Source("one", "2025-11-07", "Reuters"), month).Should().HaveCount(2);
    }

    [Fact]
    public void What_one_held_until_now_is_put_before_the_news() =>
        Group(new ArticleOf("one", "Northwire", "2026-01-07")
            .Claim("We will not go.", Stance.Declined, SpeakerRole.HeadOfState, "Ilham Aliyev", "ilham-aliyev", said: "2026-01-05")
            .Claim("Until this week the line was that nothing was decided.", Stance.Undecided, Own))
            .Single(statement => statement.Stance == Stance.Undecided).SaidOn.ToString().Should().Be("../2026-01-07");

    [Fact]
    public void A_rejected_claim_is_shown_and_counts_for_nothing()
    {
        var statement = Group(Named("one", "Ilham Aliyev", "ilham-aliyev", Stance.Declined, ReviewStatus.Rejected)).Should().ContainSingle().Subject;

        statement.Members.Should().BeEmpty();
        statement.Rejected.Should().ContainSingle();
    }

    [Fact]
    public void A_statement_is_named_after_its_founding_claim() =>
        Group(Source("one", "2025-11-07", "Reuters"), Source("two", "2025-11-08", "Reuters")).Single().Id.Should().Be("s-one-1");

    private static ArticleOf Source(string name, string published, string via) =>
        new ArticleOf(name, $"Outlet {name}", published).Claim($"Not before a truce ({name}).", Stance.Conditional, Own, "government source", via: via, conditions: "ceasefire");

    private static ArticleOf Told(string name, string published, string via, string words) =>
        new ArticleOf(name, $"Outlet {name}", published).Claim(words, Stance.Conditional, Own, "government source", via: via);

    private static ArticleOf Quoted(string name, string speaker, string via) =>
        new ArticleOf(name, $"Outlet {name}", "2025-11-07").Claim(Quote, Stance.Conditional, Own, speaker, via: via, direct: true);

    private static ArticleOf Named(string name, string speaker, string official, Stance stance, ReviewStatus status = ReviewStatus.Unreviewed) =>
        new ArticleOf(name, $"Outlet {name}", "2026-01-05").Claim($"Said so ({name}).", stance, SpeakerRole.HeadOfState, speaker, official, said: "2026-01-05", status: status);

    private static IReadOnlyList<Statement> Group(params ArticleOf[] articles) => StatementGrouping.Group([.. articles.SelectMany(article => article.Claims)]);
}
