using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Tests.Architecture;
using IsfTracker.Tests.Statements;

namespace IsfTracker.Tests.Timelines;

public sealed class TimelineSentencesTests
{
    private static readonly TimelineSentences Sentences = new(((CodebookResult.Loaded)CodebookReader.Read(SourceTree.Read("seeds/codebook.yaml"))).Codebook);

    [Fact]
    public void A_refusal_says_who_spoke_in_which_office_and_on_which_evidence() =>
        Current(Lane.Declared, SeedArticles.All).Should().Be(
            "Declined since 5 or 6 January 2026: President Ilham Aliyev, on record; carried by 1 article of 1 outlet (single-sourced).");

    [Fact]
    public void An_unnamed_speaker_is_said_to_be_unnamed() =>
        Current(Lane.Declared, [.. SeedArticles.Reuters.Claims, .. SeedArticles.Rewrite.Claims]).Should().StartWith(
            "Conditional since 7 November 2025: Azerbaijani government representative, unnamed, via Reuters; carried by 2 articles of 2 outlets (single-sourced). Conditions: ");

    [Fact]
    public void A_report_is_according_to_its_source() =>
        Current(Lane.Reported, SeedArticles.All).Should().StartWith("Offered since 15 October 2025, according to US defence officials, unnamed, via Politico; carried by 1 article");

    [Fact]
    public void An_open_date_is_said_to_be_open() =>
        Current(Lane.Declared, SeedArticles.Reuters.Claims).Should().StartWith("Conditional since 6 November 2025 or later: ");

    [Fact]
    public void A_lane_without_statements_has_not_enough_evidence() =>
        Current(Lane.Reported, []).Should().Be("Not enough evidence: of statements by others, none has been found.");

    [Fact]
    public void A_lane_with_a_refusal_to_comment_alone_has_not_enough_evidence() =>
        Current(Lane.Declared, [SeedArticles.Politico.Claims[2]]).Should().Be("Not enough evidence: of statements by the government itself, 1 statement found, none of which gives a position (1 refusal to comment).");

    [Fact]
    public void A_lane_whose_only_statement_was_rejected_says_so() =>
        Current(Lane.Declared, [.. SeedArticles.Declined.Claims.Skip(1).Take(5).Select(claim => claim with { Status = ReviewStatus.Rejected })])
            .Should().Be("Not enough evidence: of statements by the government itself, none has been found; 1 was rejected in review.");

    [Fact]
    public void Two_independent_statements_are_counted_as_two()
    {
        var again = new ArticleOf("again", "Wire", "2026-01-20")
            .Claim("Our view has not changed.", Stance.Declined, SpeakerRole.Minister, "Jeyhun Bayramov", "jeyhun-bayramov", said: "2026-01-20");

        Current(Lane.Declared, [.. SeedArticles.Declined.Claims, .. again.Claims]).Should().EndWith("; 2 independent statements, carried by 2 articles of 2 outlets.");
    }

    private static string Current(Lane lane, IReadOnlyList<Evidence> claims) =>
        Sentences.Current(TimelineDerivation.Derive("azerbaijan", StatementGrouping.Group(claims)), lane);
}
