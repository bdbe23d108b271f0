using System.Text;

namespace IsfTracker.Tests.Reading;

public sealed class CleanTextTests
{
    [Fact]
    public void Nul_and_other_control_characters_are_left_out() =>
        Reads.Text("Volk\0 said\u0007 no\u001B to the\u0085second request.").Text.Should().Be("Volk said no to the\n\nsecond request.");

    [Fact]
    public void A_lone_surrogate_is_replaced()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Volk said "), 0x00, 0xD8, .. Encoding.Unicode.GetBytes(" no.")];

        Reads.Document(bytes).Text.Should().Be("Volk said \uFFFD no.");
    }

    [Fact]
    public void Right_to_left_text_and_emoji_stay()
    {
        const string text = "\u05D0\u05DE\u05E8 \u05D4\u05E9\u05E8 \u200F(Volk) \U0001F468\u200D\U0001F469\u200D\U0001F467 said no.";

        Reads.Text(text).Text.Should().Be(text);
    }

    [Fact]
    public void Line_ends_of_every_system_end_lines() =>
        Reads.Text("One thing is true.\r\nAnother is not.\rNobody knows the third.\n").Text
            .Should().Be("One thing is true.\n\nAnother is not.\n\nNobody knows the third.");
}
