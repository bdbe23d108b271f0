using IsfTracker.Core.Codebooks;

namespace IsfTracker.Tests.Codebooks;

public sealed class WordPatternTests
{
    [Fact]
    public void A_pattern_has_words_alternatives_endings_and_gaps()
    {
        WordPattern.TryParse("end|halt the? …8 hostilit*", out var pattern, out _).Should().BeTrue();

        pattern.Parts.Select(part => part switch
        {
            WordPattern.Words words => string.Join('/', words.Any.Select(word => word.Text + (word.Open ? "+" : ""))) + (words.Optional ? "?" : ""),
            WordPattern.Gap gap => $"<{gap.Most}>",
            _ => "",
        }).Should().Equal("end/halt", "the?", "<8>", "hostilit+");
    }

    [Fact]
    public void An_alternative_in_the_genitive_stays_one_of_the_alternatives()
    {
        WordPattern.TryParse("approved by the|country's|its? parliament", out var pattern, out _).Should().BeTrue();

        pattern.Parts.Should().HaveCount(4);
        ((WordPattern.Words)pattern.Parts[2]).Any.Select(word => word.Text).Should().Equal("the", "country s", "its");
    }

    [Theory]
    [InlineData("", "a wording needs a word")]
    [InlineData("… truce", "a gap needs a word on both sides")]
    [InlineData("truce …", "a gap needs a word on both sides")]
    [InlineData("the? truce", "the first word must not be optional")]
    [InlineData("truce …99 holds", "'…99': a gap is … or …1 to …20")]
    [InlineData("a||b", "'a||b': a word is missing, or * or ? does not stand at its end")]
    [InlineData("ce*se", "'ce*se': a word is missing, or * or ? does not stand at its end")]
    public void A_fault_is_said_in_words(string text, string reason)
    {
        WordPattern.TryParse(text, out _, out var error).Should().BeFalse();

        error.Should().Be(reason);
    }
}
