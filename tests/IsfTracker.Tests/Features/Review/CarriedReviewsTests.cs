using IsfTracker.Core;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using IsfTracker.Data.Entities;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Review;

namespace IsfTracker.Tests.Features.Review;

/// <summary>Which verdicts hold in another text, or for other finds in the same.</summary>
public sealed class CarriedReviewsTests
{
    private const string Words = "Karvenia will not send soldiers.";
    private const string Text = "The minister spoke in Tolmin today. " + Words + " Nobody asked her any further questions.";

    [Fact]
    public void Words_that_the_rules_no_longer_find_keep_their_claim_where_nothing_around_them_changed()
    {
        var claim = CarriedReviews.Of([], [Judged(ReviewStatus.Accepted)], "Read this first. " + Text).Should().ContainSingle().Subject;

        claim.Found.Quote.Should().Be(Words);
        claim.Found.Span.Start.Should().Be(Text.IndexOf(Words, StringComparison.Ordinal) + "Read this first. ".Length);
        claim.Found.Stance.Should().Be(Stance.Declined);
    }

    [Fact]
    public void Words_that_became_part_of_another_sentence_are_not_the_same_words() =>
        CarriedReviews.Of([], [Judged(ReviewStatus.Accepted)], Text.Replace(Words, "It is not true that " + Words, StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void A_beginning_that_is_no_beginning_any_more_is_not_the_same_words()
    {
        var judged = Judged(ReviewStatus.Accepted, Words + " Nobody asked her any further questions.");

        CarriedReviews.Of([], [judged], "Nobody says that Karvenia will not send soldiers. Nobody asked her any further questions.").Should().BeEmpty();
    }

    [Fact]
    public void A_longer_claim_of_the_rules_gives_way_to_what_a_person_read_in_it() =>
        CarriedReviews.Of([Found(Text, Text, Stance.Offered)], [Judged(ReviewStatus.Corrected)], Text).Select(claim => claim.Found.Quote).Should().Equal(Words);

    [Fact]
    public void What_was_rejected_is_not_read_again_in_parts()
    {
        var claims = CarriedReviews.Of([Found(Text, "will not send soldiers", Stance.Declined)], [Judged(ReviewStatus.Rejected)], Text);

        claims.Should().ContainSingle().Which.Judged!.Status.Should().Be(ReviewStatus.Rejected);
    }

    [Fact]
    public void A_claim_around_what_was_rejected_stands() =>
        CarriedReviews.Of([Found(Text, Text, Stance.Offered)], [Judged(ReviewStatus.Rejected)], Text).Should().HaveCount(2);

    [Fact]
    public void What_was_judged_is_read_as_it_was_judged()
    {
        var claim = CarriedReviews.Of([Found(Text, Words, Stance.Offered)], [Judged(ReviewStatus.Accepted)], Text).Should().ContainSingle().Subject.Found;

        claim.Stance.Should().Be(Stance.Declined);
        claim.Cues.Should().Contain(new Cue("review.kept", claim.Span));
    }

    [Fact]
    public void Claims_that_nobody_judged_are_as_they_were_found()
    {
        var found = Found(Text, Words, Stance.Offered);

        CarriedReviews.Of([found], [], Text).Should().Equal(new CarriedClaim(found, null));
    }

    private static Claim Judged(ReviewStatus status, string text = Text)
    {
        var at = text.IndexOf(Words, StringComparison.Ordinal);
        var anchor = Anchor.Of(text, new TextSpan(at, at + Words.Length));
        var claim = Samples.Claim(Samples.Article(text), Words, prefix: anchor.Prefix, suffix: anchor.Suffix);
        claim.Status = status;
        return claim;
    }

    private static FoundClaim Found(string text, string words, Stance stance)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new FoundClaim
        {
            Span = new TextSpan(at, at + words.Length), Quote = words, Kind = ClaimKind.Position, Stance = stance, SpeakerRole = SpeakerRole.Media, DirectQuote = false, Confidence = 0.9,
        };
    }
}
