using IsfTracker.Core.Dates;

namespace IsfTracker.Tests.Dates;

public sealed class EdtfWordsTests
{
    [Theory]
    [InlineData("2025-11-07", "7 November 2025")]
    [InlineData("2025-11", "November 2025")]
    [InlineData("2025", "2025")]
    [InlineData("2025-10-16~", "about 16 October 2025")]
    [InlineData("2025-10-16?", "possibly 16 October 2025")]
    [InlineData("2025-10%", "possibly about October 2025")]
    [InlineData("2025-11-07/..", "on or after 7 November 2025")]
    [InlineData("../2025-11-07", "on or before 7 November 2025")]
    [InlineData("2025-11/..", "in or after November 2025")]
    [InlineData("2025-11-07/", "from 7 November 2025, end unknown")]
    [InlineData("/2025-11-07", "until 7 November 2025, start unknown")]
    [InlineData("2025-10-15/2025-10-29", "between 15 and 29 October 2025")]
    [InlineData("2025-10-15/2025-11-02", "between 15 October and 2 November 2025")]
    [InlineData("2025-12-15/2026-01-02", "between 15 December 2025 and 2 January 2026")]
    [InlineData("2026-01-05/2026-01-06", "5 or 6 January 2026")]
    [InlineData("2026-01-31/2026-02-01", "31 January or 1 February 2026")]
    [InlineData("2025-12-31/2026-01-01", "31 December 2025 or 1 January 2026")]
    [InlineData("2025-12-31~/2026-01-01", "between about 31 December 2025 and 1 January 2026")]
    [InlineData("2025-10/2025-12", "between October and December 2025")]
    [InlineData("2025-22", "summer 2025")]
    [InlineData("2025-21/2025-23", "between spring and autumn 2025")]
    [InlineData("201X", "the 2010s")]
    [InlineData("19XX", "some year between 1900 and 1999")]
    [InlineData("2025-XX", "some month in 2025")]
    [InlineData("2025-11-XX", "some day in November 2025")]
    [InlineData("-0043", "44 BC")]
    [InlineData("2025-11-07T09:30:00Z", "7 November 2025 at 09:30:00 UTC")]
    [InlineData("../..", "any date")]
    public void A_reader_sees_words(string text, string words) =>
        Edtf.Parse(text).ToWords().Should().Be(words);
}
