using IsfTracker.Core.Characters;
using IsfTracker.Core.Claims.Words;

namespace IsfTracker.Tests.Claims.Words;

public sealed class KnownWordsTests
{
    [Fact]
    public void Every_word_of_every_list_is_known_in_any_case()
    {
        foreach (var word in KnownWords.All.Keys)
        {
            KnownWords.RowOf(Spelling.Of(word), word).Should().Be(KnownWords.All[word], word);
            KnownWords.RowOf(Spelling.Of(word.ToUpperInvariant()), word.ToUpperInvariant()).Should().Be(KnownWords.All[word], word);
        }
    }

    [Theory]
    [InlineData("Reported", true)]
    [InlineData("reporter", false)]
    public void A_word_is_in_the_lists_that_hold_it(string word, bool reporting) =>
        KnownWords.IsIn(KnownWords.RowOf(Spelling.Of(word), word), IsfTracker.Core.Claims.Speakers.Outlets.Reporting).Should().Be(reporting);

    [Fact]
    public void A_word_of_no_list_is_in_none() => KnownWords.RowOf(Spelling.Of("xylophone"), "xylophone").Should().Be(0);
}
