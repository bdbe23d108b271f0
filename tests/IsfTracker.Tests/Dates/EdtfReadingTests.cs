using IsfTracker.Core.Dates;

namespace IsfTracker.Tests.Dates;

public sealed class EdtfReadingTests
{
    [Theory]
    [InlineData("2025-11-07")]
    [InlineData("2025-11")]
    [InlineData("2025")]
    [InlineData("2025-11-07T09:30:00")]
    [InlineData("2025-11-07T09:30:00Z")]
    [InlineData("2025-11-07T09:30:00+04")]
    [InlineData("2025-11-07T09:30:00-03:30")]
    [InlineData("2025-10-15/2025-10-29")]
    [InlineData("2025/2026-02")]
    [InlineData("Y12025")]
    [InlineData("Y-12025")]
    [InlineData("-0044")]
    [InlineData("2025-24")]
    [InlineData("2025?")]
    [InlineData("2025-10-16~")]
    [InlineData("2025-10%")]
    [InlineData("202X")]
    [InlineData("20XX")]
    [InlineData("2025-XX")]
    [InlineData("2025-11-XX")]
    [InlineData("2025-XX-XX")]
    [InlineData("2025-11-07/..")]
    [InlineData("../2025-11-07")]
    [InlineData("2025-11-07/")]
    [InlineData("/2025-11-07")]
    [InlineData("../..")]
    [InlineData("2025-21/2025-22~")]
    public void What_the_specification_allows_is_read_and_kept_as_written(string text) =>
        Edtf.Parse(text).ToString().Should().Be(text);

    [Theory]
    [InlineData("2025-13", 6)]
    [InlineData("2025-00", 6)]
    [InlineData("2025-25", 6)]
    [InlineData("2025-02-29", 9)]
    [InlineData("2025-11-7", 9)]
    [InlineData("2025-11-07 ", 11)]
    [InlineData("25-11-07", 3)]
    [InlineData("Y2025", 2)]
    [InlineData("Y012025", 2)]
    [InlineData("-0000", 1)]
    [InlineData("2XXX", 2)]
    [InlineData("202X-05", 6)]
    [InlineData("2025-XX-05", 9)]
    [InlineData("2025-24-05", 9)]
    [InlineData("2025-11-07T24:00:00", 12)]
    [InlineData("2025-11-07T09:60:00", 15)]
    [InlineData("2025-11-07T09:30", 17)]
    [InlineData("2025-11-07T09:30:00/2025-12", 11)]
    [InlineData("2025-11-07T09:30:00?", 20)]
    [InlineData("2025-11-07/2025-11-06", 12)]
    [InlineData("2026/2025", 6)]
    [InlineData("2025/2026/2027", 10)]
    [InlineData("2025/202X", 9)]
    [InlineData("2025??", 6)]
    [InlineData("yesterday", 1)]
    [InlineData("/", 1)]
    [InlineData("..", 1)]
    [InlineData("", 1)]
    [InlineData(null, 1)]
    public void What_it_does_not_allow_is_refused_at_its_position(string? text, int position)
    {
        Edtf.TryParse(text, out _, out var error).Should().BeFalse();

        error.Should().StartWith($"position {position}: ");
    }

    [Fact]
    public void Reading_a_broken_date_that_was_thought_sound_names_it()
    {
        var reading = () => Edtf.Parse("2025-13-01");

        reading.Should().Throw<FormatException>().WithMessage("'2025-13-01' is not a date; position 6: *");
    }
}
