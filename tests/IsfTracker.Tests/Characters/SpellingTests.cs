using IsfTracker.Core.Characters;

namespace IsfTracker.Tests.Characters;

public sealed class SpellingTests
{
    private const string Text = "The Foreign Ministry’s spokeswoman, Çelik, didn't rule out a field hospital: “Wir prüfen es”, she said. OK";

    [Fact]
    public void A_word_is_spelled_the_same_within_a_text_as_alone()
    {
        for (var start = 0; start < Text.Length; start++)
        {
            for (var length = 1; length <= Text.Length - start; length++)
            {
                Spelling.Of(Text, start, length).Should().Be(Spelling.Of(Text.AsSpan(start, length)));
            }
        }
    }

    [Theory]
    [InlineData("Minister", "minister", true)]
    [InlineData("WILL", "will", true)]
    [InlineData("will", "wilt", false)]
    [InlineData("a", "aa", false)]
    public void The_case_of_letters_makes_no_difference(string one, string other, bool same) => (Spelling.Of(one) == Spelling.Of(other)).Should().Be(same);

    [Theory]
    [InlineData("peacekeepers", "pea")]
    [InlineData("sends", "sen")]
    [InlineData("Şəhər", "şəh")]
    public void The_beginning_of_a_word_is_spelled_as_a_word_is(string word, string beginning) =>
        Spelling.Of(word).OfBeginning(word, 3).Should().Be(Spelling.Of(beginning));
}
