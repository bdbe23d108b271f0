using IsfTracker.Core;
using IsfTracker.Core.Reading;

namespace IsfTracker.Tests.Reading;

public sealed class PlainTextTests
{
    [Fact]
    public void A_line_is_a_paragraph_where_lines_are_long()
    {
        var first = string.Join(' ', Enumerable.Repeat("Karvenia is examining whether it can take part in the mission.", 3));
        var second = string.Join(' ', Enumerable.Repeat("The minister would not say when the cabinet will decide.", 3));

        Reads.Text($"{first}\n{second}\n").Text.Should().Be($"{first}\n\n{second}");
    }

    [Fact]
    public void Lines_wrapped_at_a_width_flow_together()
    {
        const string wrapped = """
            Karvenia is ready to provide a field hospital and some three hundred
            soldiers to protect it, the defence minister of the small country told
            reporters in Verrin on Sunday.

            The offer had been conveyed to Quenland on Friday evening, the minister
            said, adding that nobody should expect the first doctors before August.
            """;

        Reads.Text(wrapped).Text.Should().Be(
            "Karvenia is ready to provide a field hospital and some three hundred soldiers to protect it, the defence minister of the small country told reporters in Verrin on Sunday.\n\n"
            + "The offer had been conveyed to Quenland on Friday evening, the minister said, adding that nobody should expect the first doctors before August.");
    }

    [Fact]
    public void Items_of_a_list_stand_on_lines_of_their_own_without_their_bullets()
    {
        var document = Reads.Text("Here is where the governments stand, one by one, as far as they have spoken.\n\n• Sarn: ready to go.\n\n• Belmora: no word.\n");

        document.Text.Should().EndWith("spoken.\n\nSarn: ready to go.\nBelmora: no word.");
        document.Blocks.Select(block => block.Kind).Should().Equal(BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem);
    }

    [Fact]
    public void Blocks_cover_the_text_in_order()
    {
        var document = Reads.Text("The hall applauded for a long time and the minister smiled.\n\nThen 👏 he left again, \u05E9\u05DC\u05D5\u05DD he said.\n\n- One\n- Two");

        var end = 0;
        foreach (var block in document.Blocks)
        {
            new TextSpan(end, block.Span.Start).Of(document.Text).Trim('\n').Should().BeEmpty();
            end = block.Span.End;
        }
        end.Should().Be(document.Text.Length);
    }
}
