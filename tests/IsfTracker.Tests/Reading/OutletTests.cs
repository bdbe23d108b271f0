using System.Text;
using IsfTracker.Core.Reading;

namespace IsfTracker.Tests.Reading;

public sealed class OutletTests
{
    private const string Title = "Karvenia studies request for Lakeland monitors";

    private const string Paragraph = "Karvenia is examining whether it can take part in the monitoring mission that is to watch over the truce in Lakeland, the foreign minister of the country has told reporters after the weekly meeting of the cabinet in Tolmin.";

    [Theory]
    [InlineData("Get The Osk Times stories sent directly to you! Register on our pages.", "The Osk Times")]
    [InlineData("Support Osk News's independent journalism", "Osk News")]
    [InlineData("Please join The Osk Times Community.", "The Osk Times")]
    [InlineData("Source: Osk News and news agencies", "Osk News")]
    [InlineData("Copyright © Northwire 2031", "Northwire")]
    [InlineData("ALL RIGHTS RESERVED © Copyright Northwire", "Northwire")]
    [InlineData("Views are the author's own. © Osk Policy Review. Subscribe to the printed issue.", "Osk Policy Review")]
    [InlineData("The opinions are those of the author and do not necessarily reflect Osk News's editorial stance.", "Osk News")]
    [InlineData("Published in Osk Times, November 25th, 2031", "Osk Times")]
    public void The_page_names_its_outlet_under_the_article(string line, string outlet) =>
        Reads.Text($"{Title}\n\n{Paragraph}\n\nNo more was said.\n\n{line}\n").Outlet.Should().Be(outlet);

    [Theory]
    [InlineData("Hallin, January 5, 2032")]
    [InlineData("Jan 14, 2032 | Last Updated: Jan 14, 2032")]
    [InlineData("Rhea Callow | November 14, 2031")]
    [InlineData("Our Correspondent Published November 25, 2031")]
    [InlineData("© 2031 All rights reserved")]
    public void Neither_a_place_nor_a_person_is_the_outlet(string line) =>
        Reads.Text($"{Title}\n{line}\n\n{Paragraph}\n\nNo more was said.\n").Outlet.Should().BeNull();

    [Theory]
    [InlineData("By Reuters", "Reuters")]
    [InlineData("By The Associated Press", "The Associated Press")]
    public void An_agency_alone_in_the_byline_is_the_outlet(string line, string outlet) =>
        Reads.Text($"{Title}\n{line}\n\n{Paragraph}\n\nNo more was said.\n").Outlet.Should().Be(outlet);

    [Fact]
    public void A_person_with_an_agency_in_the_byline_names_no_outlet() =>
        Reads.Text($"{Title}\nBy RHEA CALLOW, REUTERS\n\n{Paragraph}\n\nNo more was said.\n").Outlet.Should().BeNull();

    [Fact]
    public void The_page_counts_before_the_agency_it_takes_from() =>
        Reads.Text($"{Title}\n\nHALLIN, Nov 14, 2031 (Northwire) - {Paragraph}\n\nNo more was said.\n\n© 2031 Osk Times\n").Outlet.Should().Be("Osk Times");

    [Theory]
    [InlineData("APA", "APA")]
    [InlineData("Reuters", null)]
    public void An_agency_that_is_known_to_name_itself_is_the_outlet_where_it_reports_citing_another(string agency, string? outlet) =>
        Reads.Text($"{Title}\n\nKarvenia is examining a request, {agency} reports citing Northwire.\n\n{Paragraph}\n").Outlet.Should().Be(outlet);

    [Fact]
    public void A_ministry_above_the_title_publishes_it()
    {
        var document = Reads.Text($"REPUBLIC OF KARVENIA\nMINISTRY OF DEFENCE\n{Title}\nTolmin, 22 June 2031\n\n{Paragraph}\n\nNo more was said.\n");

        document.Title.Should().Be(Title);
        document.Outlet.Should().Be("Ministry of Defence");
    }

    [Fact]
    public void A_headline_about_a_ministry_is_the_title() =>
        Reads.Text($"Ministry of Defence Confirms Troops for Lakeland\nThe cabinet wants to know more before it answers\n\n{Paragraph}\n\nNo more was said.\n").Title
            .Should().Be("Ministry of Defence Confirms Troops for Lakeland");

    [Fact]
    public void A_menu_copied_with_the_page_is_not_the_title()
    {
        var document = Reads.Text($"Home\nBusiness\nLifestyle\nSpecial Updates\nStories   Regions   Topics   Video\nNews  |  Politics & Security\n{Title}\nNovember 14, 2031\n\n{Paragraph}\n\nNo more was said.\n");

        document.Title.Should().Be(Title);
        document.Text.Should().StartWith(Title);
    }

    [Theory]
    [InlineData("Explainer | What is the mission?")]
    [InlineData("Opinion | Karvenia should go")]
    public void The_kind_of_piece_before_a_title_leaves_it_the_title(string title) =>
        Reads.Text($"{title}\nThe cabinet wants to know more before it answers\n\n{Paragraph}\n\nNo more was said.\n").Title.Should().Be(title);

    [Theory]
    [InlineData("https://www.reuters.com/world/monitors", "Reuters")]
    [InlineData("https://osk.example/world/monitors", null)]
    public void A_known_address_names_the_outlet_for_want_of_better(string url, string? outlet) =>
        Reads.Document(new ReadRequest(Encoding.UTF8.GetBytes($"{Title}\n\n{Paragraph}\n\nNo more was said.\n"), "a.txt", Url: url)).Outlet.Should().Be(outlet);

    [Fact]
    public void The_publisher_may_stand_in_another_node_of_the_graph() =>
        Reads.Text($"<html><head><script type=\"application/ld+json\">{{\"@graph\":[{{\"@type\":\"NewsArticle\",\"headline\":\"{Title}\",\"publisher\":{{\"@id\":\"https://osk.example/#org\"}}}},{{\"@type\":\"Organization\",\"@id\":\"https://osk.example/#org\",\"name\":\"Osk Ledger\"}}]}}</script></head><body><h1>{Title}</h1><p>{Paragraph}</p></body></html>", "a.html")
            .Outlet.Should().Be("Osk Ledger");
}
