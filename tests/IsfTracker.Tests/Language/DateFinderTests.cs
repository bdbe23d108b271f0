using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using IsfTracker.Core;
using IsfTracker.Core.Language;

namespace IsfTracker.Tests.Language;

public sealed class DateFinderTests
{
    private static readonly DateOnly Monday = new(2025, 11, 10);

    private static readonly string[] Pieces =
    [
        "the ", "last ", "next ", "this ", "in ", "of ", "Friday", "May", "Nov.", " ", ",", "-", "–", "'s ", "7", "31", "1989", "2025-11-07", "99999999", "three ", "a ",
        "weeks ", "year", "decades ", "ago ", "later ", "quarter ", "third ", "fiscal ", "early ", "end ", "weekend ", "summer ", "today ", "will ", "\n\n", "é", "\ud800", "\0",
    ];

    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Language", "Specs", "dates.md")))
            {
                var cells = line.Split('|', StringSplitOptions.TrimEntries);
                if (cells.Length == 5 && cells[1] is not ("written" or "---")) { data.Add(cells[1], cells[2], cells[3]); }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Dates_are_found_as_a_reader_understands_them(string written, string text, string dates)
    {
        DateOnly? reference = written == "-" ? null : DateOnly.ParseExact(written, "O", CultureInfo.InvariantCulture);

        var found = DateFinder.Find(text, new(0, text.Length), reference);

        var shown = string.Join("; ", found.Select(date => $"{date.Span.Of(text)} = {date.Value?.ToString() ?? "?"}"));
        (shown.Length == 0 ? "-" : shown).Should().Be(dates);
    }

    [Fact]
    public void Only_the_range_asked_for_is_read()
    {
        const string text = "On Friday and on Saturday";

        var found = DateFinder.Find(text, new(10, text.Length), Monday);

        found.Should().ContainSingle().Which.Span.Of(text).Should().Be("Saturday");
    }

    [Theory]
    [InlineData("late Monday", DateGranularity.Day)]
    [InlineData("last week", DateGranularity.Week)]
    [InlineData("earlier this month", DateGranularity.Month)]
    [InlineData("the third quarter of 2025", DateGranularity.Quarter)]
    [InlineData("summer 2025", DateGranularity.Season)]
    [InlineData("late 2024", DateGranularity.Year)]
    [InlineData("the 1990s", DateGranularity.Decade)]
    public void The_unit_an_expression_names_is_known(string text, DateGranularity expected) =>
        DateFinder.Find(text, new(0, text.Length), Monday).Single().Granularity.Should().Be(expected);

    [Theory]
    [InlineData("05/06/2025", null, "2025-06-05")]
    [InlineData("05/06/2025", NumericDateOrder.MonthFirst, "2025-05-06")]
    [InlineData("25/06/2025", NumericDateOrder.MonthFirst, "2025-06-25")]
    public void The_order_of_day_and_month_can_be_told(string text, NumericDateOrder? order, string expected) =>
        DateFinder.Find(text, new(0, text.Length), null, order).Single().Value!.ToString().Should().Be(expected);

    [Fact]
    public void Any_text_on_any_day_gives_ordered_spans_within_it() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().ToArbitrary(), Days.ToArbitrary(), (pieces, reference) =>
        {
            var text = string.Concat(pieces);
            var end = 0;
            foreach (var date in DateFinder.Find(text, new(0, text.Length), reference))
            {
                if (date.Span.Start < end || date.Span.Length <= 0) { return false; }
                end = date.Span.End;
            }

            return end <= text.Length;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("last week of ")]
    [InlineData("1st week of ")]
    [InlineData("the quarter on Friday ")]
    [InlineData("7 May of that year ")]
    [InlineData("early late mid-end of ")]
    [InlineData("1-2-")]
    public void Long_repetitions_are_read_to_their_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000)) + "\n\n7 November 2025";

        DateFinder.Find(text, new(0, text.Length), Monday)[^1].Value!.ToString().Should().Be("2025-11-07");
    }

    private static Gen<DateOnly> Days =>
        Gen.OneOf(Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue, Monday), Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber));
}
