using FluentAssertions;
using IsfTracker.Core.Language;

namespace IsfTracker.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("soldiers", true)]
    [InlineData("Karvenia", true)]
    [InlineData("F16s", true)]
    [InlineData("peace-keepers", false)]
    [InlineData("didn't", false)]
    [InlineData("U.S.", false)]
    [InlineData("Gen.", false)]
    [InlineData("Türkiye", false)]
    public void A_word_is_plain_where_it_is_nothing_but_letters_and_digits_of_ascii(string word, bool plain)
    {
        var tokens = Tokenizer.Tokenize(word + " left");

        tokens[0].Length.Should().Be(word.Length);
        tokens[0].Has(WordTraits.Plain).Should().Be(plain);
    }
}
