using IsfTracker.Core.Language;

namespace IsfTracker.Tests.Language;

public sealed class DatePublishedTextTests
{
    [Theory]
    [InlineData("Published November 07,2025", "2025-11-07", "November 07,2025")]
    [InlineData("07-11-2025 | 12:07", "2025-11-07", "07-11-2025")]
    [InlineData("date 2025-11-07 + ↺ − 16 px", "2025-11-07", "2025-11-07")]
    [InlineData("19.08.2031 09:12", "2031-08-19", "19.08.2031")]
    [InlineData("TOLMIN, June 14, 2031 (Northwire) -", "2031-06-14", "June 14, 2031")]
    [InlineData("2025-11-07T23:30:00-05:00", "2025-11-07", "2025-11-07")]
    [InlineData("2025-11-07T23:30:00.000Z", "2025-11-07", "2025-11-07")]
    [InlineData("Fri, 07 Nov 2025 09:00:00 +0400", "2025-11-07", "Fri, 07 Nov 2025")]
    [InlineData("Fri, 7 Nov 2025", "2025-11-07", "Fri, 7 Nov 2025")]
    [InlineData("https://example.org/2025/11/07/no-troops", "2025-11-07", "2025/11/07")]
    [InlineData("https://example.org/2025/11/no-troops", "2025-11", "2025/11")]
    [InlineData("By Dana Weil, since 2019 | Updated 8th November 2025", "2025-11-08", "8th November 2025")]
    [InlineData("https://example.org/report-20251107.html", "2025-11-07", "20251107")]
    [InlineData("November 2025 issue, printed on 31.10.2025", "2025-10-31", "31.10.2025")]
    public void The_stated_date_is_read(string line, string date, string words)
    {
        PublishedDateText.TryRead(line, out var value, out var span).Should().BeTrue();

        (value.ToString(), span.Of(line)).Should().Be((date, words));
    }

    [Theory]
    [InlineData("")]
    [InlineData("By Dana Weil")]
    [InlineData("Copyright 2025 Northwire")]
    [InlineData("Yesterday, 12:07")]
    [InlineData("Nov. 7")]
    [InlineData("31.02.2025")]
    public void A_line_without_a_full_date_gives_none(string line) =>
        PublishedDateText.TryRead(line, out _, out _).Should().BeFalse();
}
