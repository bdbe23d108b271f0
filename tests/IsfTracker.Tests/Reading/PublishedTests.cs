using System.Text;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;

namespace IsfTracker.Tests.Reading;

public sealed class PublishedTests
{
    private const string Title = "Karvenia studies request for Lakeland monitors";

    private const string Paragraph = "Karvenia is examining whether it can take part in the monitoring mission that is to watch over the truce in Lakeland, the foreign minister of the country has told reporters after the weekly meeting of the cabinet in Tolmin.";

    [Theory]
    [InlineData("Hallin, Oct 27, 2031 (Northwire) - ", "2031-10-27")]
    [InlineData("HALLIN — November 7, 2031 — ", "2031-11-07")]
    [InlineData("HALLIN, Feb 21 (2031) - ", "2031-02-21")]
    [InlineData("Hallin, Feb 19, 2031 (LW) - ", "2031-02-19")]
    [InlineData("Hallin, June 9, 2031 (Upper Tarn News Agency)--", "2031-06-09")]
    [InlineData("Hallin/06.01.31/Tarn: ", "2031-01-06")]
    public void A_dateline_gives_the_day_in_any_of_its_forms(string dateline, string published) =>
        Read($"{Title}\n\n{dateline}{Paragraph}").Published.Should().Be(new Published(Edtf.Parse(published), PublishedBasis.Stated));

    [Theory]
    [InlineData("HALLIN, Nov 14 (Northwire) - ")]
    [InlineData("Nov. 14 (Northwire) -- ")]
    [InlineData("(Nov. 14 / Northwire) ")]
    [InlineData("HALLIN, Karvenia, November 14. ")]
    public void A_day_without_its_year_takes_that_of_the_copyright_line(string dateline) =>
        Read($"{Title}\n\n{dateline}{Paragraph}\n\n© 2031 Northwire. All rights reserved.").Published.Should().Be(new Published(Edtf.Parse("2031-11-14"), PublishedBasis.Inferred));

    [Fact]
    public void A_day_whose_year_nothing_gives_is_not_guessed() =>
        Read($"{Title}\n\nHALLIN, Nov 14 (Northwire) - {Paragraph}").Published.Should().Be(Published.Unknown);

    [Theory]
    [InlineData("HALLIN. Nov 14 (Northwire) - ")]
    [InlineData("Hallin, Nov 14 - (LW) - ")]
    [InlineData("Hallin, Nov. 14 (Tarna)\n\n")]
    [InlineData("HALLIN, Nov 14 (LW) -\n\n")]
    [InlineData("HALLIN, November 14\n\n")]
    [InlineData("HALLIN. November 14. Interfax-Lakeland\n\n")]
    public void The_day_of_the_week_in_the_report_gives_its_year(string dateline) =>
        Reads.Document(new ReadRequest(Encoding.UTF8.GetBytes($"{Title}\n\n{dateline}On Friday the cabinet met. {Paragraph}"), "a.txt") { Since = new DateOnly(2029, 1, 1) })
            .Published.Should().Be(new Published(Edtf.Parse("2031-11-14"), PublishedBasis.Inferred));

    [Fact]
    public void A_report_may_tell_of_the_day_before_its_own() =>
        Reads.Document(new ReadRequest(Encoding.UTF8.GetBytes($"{Title}\n\nHALLIN, Nov 14 (Northwire) - On Thursday the cabinet met. {Paragraph}"), "a.txt") { Since = new DateOnly(2031, 1, 1) })
            .Published.On?.ToString().Should().Be("2031-11-14");

    [Theory]
    [InlineData("Published: 11.07.31, 18:35", "2031-11-07")]
    [InlineData("Itan Vardi | 07.11.31 | 06:55", "2031-11-07")]
    [InlineData("Itan Vardi|23.10.31 | 22:47", "2031-10-23")]
    [InlineData("Hallin/07.11.31/Tarn", "2031-11-07")]
    [InlineData("Hallin. November 7. 2031. Northwire", "2031-11-07")]
    [InlineData("7 November 2031 AD ـ 22 Jumada 1453 AH", "2031-11-07")]
    [InlineData("November 7, 2031 at 09:17 AM | latest revision November 8, 2031 at 11:02 AM", "2031-11-07")]
    [InlineData("By lna - Hallin Office November 7, 2031", "2031-11-07")]
    public void A_line_under_the_title_gives_the_day_in_any_of_its_forms(string line, string published)
    {
        var document = Read($"{Title}\n{line}\n\n{Paragraph}");

        document.Published.Should().Be(new Published(Edtf.Parse(published), PublishedBasis.Stated));
        document.Text.Should().Be($"{Title}\n\n{Paragraph}");
    }

    [Theory]
    [InlineData("Updated: 15 November 2031\nPublished: 14 November 2031", "2031-11-14")]
    [InlineData("Updated: 15 November 2031", "2031-11-15")]
    [InlineData("Published: 11/07/2031\nUpdated: 11/14/2031", "2031-11-07")]
    [InlineData("Published: 07/11/2031\nUpdated: 14/11/2031", "2031-11-07")]
    public void The_first_publication_is_taken_before_a_change(string lines, string published) =>
        Read($"{Title}\n{lines}\n\n{Paragraph}").Published.On?.ToString().Should().Be(published);

    [Fact]
    public void The_dateline_shows_which_number_is_the_month() =>
        Read($"{Title}\n11/07/2031\n\nHALLIN, Nov 7 (Northwire) - {Paragraph}").Published.On?.ToString().Should().Be("2031-11-07");

    [Theory]
    [InlineData("https://oskledger.example/world/2031/02/18/tajani (automatic translation)")]
    [InlineData("Source: https://oskledger.example/world/2031/02/18/tajani")]
    public void An_address_in_the_text_gives_its_day(string line)
    {
        var document = Read($"{line}\n\n{Title}\n\n{Paragraph}");

        document.Published.Should().Be(new Published(Edtf.Parse("2031-02-18"), PublishedBasis.Url));
        document.Title.Should().Be(Title);
    }

    [Theory]
    [InlineData("Published on 11-12-2031 12:15", "the minister told Israel Hayom", "2031-11-12")]
    [InlineData("Rhea Callow | 11.12.31 | 08:40", "the minister told ynet", "2031-11-12")]
    [InlineData("Published on 11-12-2031 12:15", "the minister told the Osk Ledger", "2031-12-11")]
    public void How_an_outlet_writes_days_tells_the_month_where_nothing_else_does(string line, string teller, string published) =>
        Read($"{Title}\n{line}\n\n{Paragraph} Nothing had been decided, {teller}.").Published.On?.ToString().Should().Be(published);

    [Fact]
    public void The_number_of_a_paper_is_no_month() =>
        Read($"{Title}\nPolicy Note 2/2031\nRhea Callow\n14 November 2031\n\n{Paragraph}").Published.On?.ToString().Should().Be("2031-11-14");

    [Theory]
    [InlineData("Ministry Press Briefing – November 20, 2031")]
    [InlineData("Transcript of the weekly briefing by the spokesperson on Thursday, 20 November 2031")]
    public void The_day_of_an_occasion_is_part_of_its_name(string title)
    {
        var document = Read($"{title}\n\n{Paragraph}");

        document.Title.Should().Be(title);
        document.Published.On?.ToString().Should().Be("2031-11-20");
    }

    [Theory]
    [InlineData("<script id=\"__NEXT_DATA__\" type=\"application/json\">{\"props\":{\"related\":[{\"title\":\"Another\",\"publishedAt\":\"2030-01-01T00:00:00Z\"}],\"article\":{\"title\":\"TITLE\",\"publishedAt\":\"2031-11-14T09:00:00Z\"}}}</script>")]
    [InlineData("<script>window.Fusion=window.Fusion||{};Fusion.globalContent={\"headlines\":{\"basic\":\"TITLE\"},\"display_date\":\"2031-11-14T09:00:00Z\"};Fusion.other={}</script>")]
    [InlineData("<meta itemprop=\"dateCreated\" content=\"2031-11-14\">")]
    [InlineData("<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"TITLE\",\"datePublished\":\"2031-11-14T09:00:00+04:00\"}]}</script>")]
    public void The_data_of_a_page_gives_its_day(string head) =>
        Read($"<html><head><title>{Title}</title>{head.Replace("TITLE", Title)}</head><body><h1>{Title}</h1><p>{Paragraph}</p></body></html>").Published.On?.ToString().Should().Be("2031-11-14");

    [Theory]
    [InlineData("<time>14 November 2031</time>")]
    [InlineData("<div class=\"entry-date\">14 November 2031</div>")]
    [InlineData("<span class=\"article-date\">14.11.2031 10:26</span>")]
    public void Elements_named_after_a_date_give_it(string element) =>
        Read($"<html><body><div class=\"top\">{element}<p>Views and more of the same site</p><p>More</p><p>And more</p></div><article><h1>{Title}</h1><p>{Paragraph}</p></article></body></html>").Published.On?.ToString().Should().Be("2031-11-14");

    private static ReadDocument Read(string text) => Reads.Text(text, text.StartsWith("<html", StringComparison.Ordinal) ? "a.html" : "a.txt");
}
