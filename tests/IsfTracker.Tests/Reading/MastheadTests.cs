using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;

namespace IsfTracker.Tests.Reading;

public sealed class MastheadTests
{
    private const string Title = "Karvenia studies request for Lakeland monitors";

    private const string Paragraph = "Karvenia is examining whether it can take part in the monitoring mission that is to watch over the truce in Lakeland, the foreign minister of the country has told reporters after the weekly meeting of the cabinet in Tolmin.";

    private const string Second = "He said that experts from his ministry and from the Defence Ministry were looking into what sort of unit might be of use, and that an answer would be given before the summer.";

    public static TheoryData<string, string, string, string> Credits
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var row in Specs.Rows("credits.md")) { rows.Add(row[0].Replace('¦', '|'), row[1], row[2], row[3]); }
            return rows;
        }
    }

    public static TheoryData<string> Furniture => [.. Specs.Items("furniture.md", "Lines that are not the article")];

    public static TheoryData<string> Lines => [.. Specs.Items("furniture.md", "Lines that are")];

    [Theory]
    [MemberData(nameof(Credits))]
    public void A_line_under_the_title_says_when_where_and_by_whom(string line, string published, string outlet, string author)
    {
        var document = Reads.Text($"{Title}\n{line}\n\n{Paragraph}\n\n{Second}\n");

        document.Text.Should().Be($"{Title}\n\n{Paragraph}\n\n{Second}");
        document.Title.Should().Be(Title);
        (document.Published.On?.ToString() ?? "").Should().Be(published);
        (document.Outlet ?? "").Should().Be(outlet);
        (document.Author ?? "").Should().Be(author);
    }

    [Theory]
    [MemberData(nameof(Furniture))]
    public void Furniture_is_left_out(string line) =>
        Reads.Text($"{Title}\n\n{Paragraph}\n\n{line}\n\n{Second}\n").Text.Should().Be($"{Title}\n\n{Paragraph}\n\n{Second}");

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_of_the_article_stays(string line) =>
        Reads.Text($"{Title}\n\n{Paragraph}\n\n{line}\n\n{Second}\n").Text.Should().Be($"{Title}\n\n{Paragraph}\n\n{line}\n\n{Second}");

    [Theory]
    [InlineData("TOLMIN, March 9, 2031 (Northwire) - ", "2031-03-09", "Northwire")]
    [InlineData("HALLIN, 15 October 2031 (The Lake Observer) — ", "2031-10-15", "The Lake Observer")]
    [InlineData("VERRIN, 15 April 2031 - ", "2031-04-15", null)]
    [InlineData("TOLMIN (Web Desk): ", null, null)]
    public void A_dateline_is_read_and_stays(string dateline, string? published, string? outlet)
    {
        var document = Reads.Text($"{Title}\n\n{dateline}{Paragraph}\n\n{Second}\n");

        document.Text.Should().Be($"{Title}\n\n{dateline}{Paragraph}\n\n{Second}");
        document.Published.On?.ToString().Should().Be(published);
        document.Outlet.Should().Be(outlet);
    }

    [Theory]
    [InlineData("The Meridian, 20 February 2031")]
    [InlineData("Tolmin Herald, 20.02.2031")]
    public void A_line_under_the_article_names_outlet_and_date(string line)
    {
        var document = Reads.Text($"{Title}\n\n{Paragraph}\n\n{Second}\n\n{line}\n");

        document.Text.Should().Be($"{Title}\n\n{Paragraph}\n\n{Second}");
        document.Published.Should().Be(new Published(Edtf.Parse("2031-02-20"), PublishedBasis.Stated));
        line.Should().StartWith(document.Outlet);
    }

    [Fact]
    public void The_title_repeated_under_a_picture_is_left_out() =>
        Reads.Text($"{Title}\n{Title}. File photo\n{Title}\n{Paragraph}\n\n{Second}\n").Text.Should().Be($"{Title}\n\n{Paragraph}\n\n{Second}");

    [Theory]
    [InlineData("COMMENT")]
    [InlineData("Guest essay")]
    [InlineData("LIVE")]
    public void The_section_above_the_title_is_not_the_title(string section)
    {
        var document = Reads.Text($"{section}\n\n{Title}\n\n{Paragraph}\n\n{Second}\n");

        document.Title.Should().Be(Title);
        document.Text.Should().Be($"{Title}\n\n{Paragraph}\n\n{Second}");
    }

    [Fact]
    public void A_standfirst_stays_and_is_not_the_title()
    {
        var document = Reads.Text($"{Title}\nThe cabinet wants to know more before it answers\n\nBy Lena Forss\n\n{Paragraph}\n\n{Second}\n");

        document.Title.Should().Be(Title);
        document.Author.Should().Be("Lena Forss");
        document.Text.Should().Be($"{Title}\n\nThe cabinet wants to know more before it answers\n\n{Paragraph}\n\n{Second}");
    }

    [Theory]
    [InlineData("Army of Karvenia gets a new chief of staff")]
    [InlineData("Osk turns away the aid agencies")]
    [InlineData("By sword or by plough: Karvenia decides")]
    public void A_title_that_ends_or_begins_like_a_byline_stays_the_title(string title) =>
        Reads.Text($"{title}\n\n{Paragraph}\n\n{Second}\n").Title.Should().Be(title);

    [Fact]
    public void A_first_paragraph_is_no_title()
    {
        var document = Reads.Text($"{Paragraph}\n\n{Second}\n");

        document.Title.Should().BeNull();
        document.Text.Should().Be($"{Paragraph}\n\n{Second}");
    }

    [Fact]
    public void A_date_in_a_sentence_is_not_the_date_of_publication() =>
        Reads.Text($"{Title}\n\nOn 17 April 2031 the minister met her in Verrin and they spoke for an hour.\n\n{Paragraph}\n").Published.Should().Be(Published.Unknown);

    [Fact]
    public void An_impossible_date_is_not_taken() =>
        Reads.Text($"{Title}\n31 February 2031\n\n{Paragraph}\n\n{Second}\n").Published.Should().Be(Published.Unknown);

    [Fact]
    public void Comments_of_readers_are_cut_off() =>
        Reads.Text($"{Title}\n\n{Paragraph}\n\n{Second}\n\nLeave a Reply\n\nkarl: They never wanted to go. Karvenia refuses to send anybody!\n").Text.Should().EndWith(Second);

    [Fact]
    public void Teasers_under_their_heading_are_left_out() =>
        Reads.Text($"{Title}\n\n{Paragraph}\n\n{Second}\n\nRelated stories\n\nKarvenia withdraws its offer\nKarvenia says no\n").Text.Should().EndWith(Second);
}
