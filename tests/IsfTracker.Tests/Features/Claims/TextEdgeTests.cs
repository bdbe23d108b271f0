using IsfTracker.Web.Features.Claims;

namespace IsfTracker.Tests.Features.Claims;

public sealed class TextEdgeTests
{
    private const string Text = "alpha beta QUOTE gamma delta";

    [Fact]
    public void What_fits_is_whole() => (TextEdge.Before(Text, 11, 50) + "|" + TextEdge.After(Text, 16, 50)).Should().Be("alpha beta | gamma delta");

    [Fact]
    public void What_does_not_fit_is_cut_at_a_word() => (TextEdge.Before(Text, 11, 8) + "|" + TextEdge.After(Text, 16, 8)).Should().Be(" beta | gamma");

    [Fact]
    public void No_character_is_cut_through()
    {
        var faces = string.Concat(Enumerable.Repeat("😀", 20));

        TextEdge.Before(faces, 40, 7).Should().Be(string.Concat(Enumerable.Repeat("😀", 4)));
        TextEdge.After(faces, 0, 7).Should().Be(string.Concat(Enumerable.Repeat("😀", 3)));
    }
}
