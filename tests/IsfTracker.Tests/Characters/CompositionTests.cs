using IsfTracker.Core.Characters;

namespace IsfTracker.Tests.Characters;

public sealed class CompositionTests
{
    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("\u018F\u006C\u0069\u0079\u0065\u0076", "\u018Fliyev")]
    [InlineData("I\u0307", "\u0130")]
    [InlineData("s\u0323\u0307", "\u1E69")]
    [InlineData("s\u0307\u0323", "\u1E69")]
    [InlineData("\u1E0B\u0323", "\u1E0D\u0307")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("“Volk” \U0001F44F", "“Volk” \U0001F44F")]
    public void Letters_and_marks_take_the_form_that_Unicode_prefers(string text, string composed) => Composition.Of(text).Should().Be(composed);
}
