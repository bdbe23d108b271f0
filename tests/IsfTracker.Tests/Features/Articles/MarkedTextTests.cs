using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Web.Features.Articles;

namespace IsfTracker.Tests.Features.Articles;

public sealed class MarkedTextTests
{
    [Fact]
    public void Blank_lines_part_paragraphs_and_nothing_is_lost()
    {
        var marked = MarkedText.Of("One.\n\nTwo\nstill two.\n\n\n\nThree.", null, []);

        marked.Paragraphs.Select(Words).Should().Equal("One.", "Two\nstill two.", "Three.");
    }

    [Fact]
    public void A_claim_parts_its_paragraph_into_before_itself_and_after()
    {
        var runs = MarkedText.Of("He said no. Then he left.", null, [Mark(8, 10)]).Paragraphs[0].Runs;

        runs.Select(run => run.Words).Should().Equal("He said ", "no", ". Then he left.");
        runs.Select(run => run.Mark is null).Should().Equal(true, false, true);
    }

    [Fact]
    public void A_claim_over_two_paragraphs_is_marked_in_both_and_begins_once()
    {
        var runs = MarkedText.Of("“No.\n\n“Never.”", null, [Mark(1, 13)]).Paragraphs.SelectMany(paragraph => paragraph.Runs).Where(run => run.Mark is not null).ToList();

        runs.Select(run => run.Words).Should().Equal("No.", "“Never.");
        runs.Select(run => run.Begins).Should().Equal(true, false);
    }

    [Fact]
    public void Two_claims_side_by_side_stay_two()
    {
        var runs = MarkedText.Of("No. Never.", null, [Mark(4, 10), Mark(0, 3)]).Paragraphs[0].Runs;

        runs.Select(run => run.Words).Should().Equal("No.", " ", "Never.");
    }

    [Fact]
    public void A_claim_outside_the_text_is_left_out() =>
        MarkedText.Of("Short.", null, [Mark(3, 90)]).Paragraphs[0].Runs.Should().ContainSingle().Which.Mark.Should().BeNull();

    [Fact]
    public void A_first_paragraph_that_is_the_title_reads_as_a_heading()
    {
        var marked = MarkedText.Of("Baku says no\n\nBaku says no, again.", "Baku says no", []);

        marked.Paragraphs.Select(paragraph => paragraph.IsHeading).Should().Equal(true, false);
    }

    private static TextMark Mark(int start, int end) => new(start, end, Stance.Declined, ClaimKind.Position, "c-1");

    private static string Words(MarkedParagraph paragraph) => string.Concat(paragraph.Runs.Select(run => run.Words));
}
