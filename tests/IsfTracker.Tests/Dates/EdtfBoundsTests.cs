using IsfTracker.Core.Dates;

namespace IsfTracker.Tests.Dates;

public sealed class EdtfBoundsTests
{
    [Theory]
    [InlineData("2025-11-07", "2025-11-07", "2025-11-07")]
    [InlineData("2025-11-07T23:59:59-11:00", "2025-11-07", "2025-11-07")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("2025-21", "2025-03-01", "2025-05-31")]
    [InlineData("2025-22", "2025-06-01", "2025-08-31")]
    [InlineData("2025-23", "2025-09-01", "2025-11-30")]
    [InlineData("2023-24", "2023-12-01", "2024-02-29")]
    [InlineData("2025-10-16~", "2025-10-16", "2025-10-16")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("2025-XX", "2025-01-01", "2025-12-31")]
    [InlineData("2025-11-XX", "2025-11-01", "2025-11-30")]
    [InlineData("2025-10/2026-02", "2025-10-01", "2026-02-28")]
    [InlineData("2025-11-07/..", "2025-11-07", "9999-12-31")]
    [InlineData("/2025-11-07", "0001-01-01", "2025-11-07")]
    [InlineData("-0044-03-15", "0001-01-01", "0001-01-01")]
    [InlineData("Y99999999999999999999", "9999-12-31", "9999-12-31")]
    [InlineData("9999-24", "9999-12-01", "9999-12-31")]
    public void A_date_covers_the_days_it_may_mean(string text, string earliest, string latest)
    {
        var date = Edtf.Parse(text);

        $"{date.Earliest:O}/{date.Latest:O}".Should().Be($"{earliest}/{latest}");
    }

    [Theory]
    [InlineData("2025-11", "2025-11-07", true)]
    [InlineData("2025-11-07/..", "2026", true)]
    [InlineData("2025-11-07/..", "2025-10", false)]
    [InlineData("2025-10-15/2025-10-29", "2025-10-29/2025-11-03", true)]
    [InlineData("2025-11-07", "2025-11-08", false)]
    public void Dates_overlap_when_they_may_mean_the_same_day(string one, string other, bool expected)
    {
        Edtf.Parse(one).Overlaps(Edtf.Parse(other)).Should().Be(expected);
        Edtf.Parse(other).Overlaps(Edtf.Parse(one)).Should().Be(expected);
    }

    [Theory]
    [InlineData("2025-11", "2025-11-07", "2025-11-07")]
    [InlineData("2025", "2025-11", "2025-11")]
    [InlineData("2025-11-01/2025-11-20", "2025-11-07/..", "2025-11-07/2025-11-20")]
    [InlineData("../2025-11-07", "2025-11-07/..", "2025-11-07")]
    [InlineData("2025-11-07~", "2025-11-07", "2025-11-07")]
    [InlineData("2025-11-01/2025-11-30", "2025-11", "2025-11")]
    [InlineData("2025-11-07/..", "2025-12-01/..", "2025-12-01/..")]
    public void Two_dates_narrow_each_other_to_the_days_they_share(string one, string other, string expected)
    {
        Edtf.Parse(one).Intersect(Edtf.Parse(other)).Should().Be(Edtf.Parse(expected));
        Edtf.Parse(other).Intersect(Edtf.Parse(one)).Should().Be(Edtf.Parse(expected));
    }

    [Fact]
    public void Dates_without_a_day_in_common_have_no_intersection() =>
        Edtf.Parse("2025-10").Intersect(Edtf.Parse("2025-11-01/..")).Should().BeNull();

    [Fact]
    public void Dates_sort_by_their_earliest_day_and_then_the_narrower_first()
    {
        string[] sorted = ["../2025-11", "2024-12-31", "2025-01-01", "2025-01-01~", "2025-01", "2025", "2025-01-01/..", "2025-01-02"];

        var dates = sorted.Reverse().Select(Edtf.Parse).Order();

        dates.Select(date => date.ToString()).Should().Equal(sorted);
    }

    [Theory]
    [InlineData("2025-11-07", true)]
    [InlineData("2025-11-07~", false)]
    [InlineData("2025-11", false)]
    [InlineData("2025-11-07/2025-11-07", false)]
    public void Only_one_known_day_is_a_day(string text, bool expected) =>
        Edtf.Parse(text).IsDay.Should().Be(expected);
}
