using IsfTracker.Core.Characters;

namespace IsfTracker.Tests.Characters;

public sealed class PlainRunTests
{
    [Theory]
    [InlineData("minister said", 8)]
    [InlineData("a", 1)]
    [InlineData("counterproposals2031, they said", 20)]
    [InlineData("Straßenbahn", 4)]
    [InlineData("’s", 0)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 52)]
    public void A_run_ends_at_the_first_character_that_is_no_plain_letter_or_digit(string text, int end) => PlainRun.End(text, 0).Should().Be(end);

    [Fact]
    public void Every_character_belongs_to_a_run_or_ends_it_wherever_it_stands()
    {
        for (var place = 0; place < 40; place++)
        {
            for (var character = (char)1; character < 1000; character++)
            {
                var text = new string('a', place) + character + new string('b', 40);
                PlainRun.End(text, 0).Should().Be(char.IsAsciiLetterOrDigit(character) ? text.Length : place);
                PlainRun.EndOfLetters(text, 0).Should().Be(char.IsAsciiLetter(character) ? text.Length : place);
            }
        }
    }
}
