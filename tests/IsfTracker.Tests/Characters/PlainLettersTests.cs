using IsfTracker.Core.Characters;

namespace IsfTracker.Tests.Characters;

public sealed class PlainLettersTests
{
    [Theory]
    [InlineData("İlham Əliyev", "ilham eliyev")]
    [InlineData("Ceyhun Bayramov’un", "ceyhun bayramovun")]
    [InlineData("Şuşa, Xankəndi", "susa xankendi")]
    [InlineData("Erdoğan", "erdogan")]
    [InlineData("Nguyễn", "nguyen")]
    [InlineData("e\u0301t\u00E9", "ete")]
    [InlineData("Łódź – Ørsted", "lodz orsted")]
    [InlineData("Баку", "баку")]
    public void Words_are_compared_without_case_marks_and_punctuation(string text, string folded) =>
        FoldedText.Of(text).Should().Be(folded);

    [Fact]
    public void A_mark_on_its_own_parts_no_word() => PlainLetters.IsMark('\u0307').Should().BeTrue();
}
