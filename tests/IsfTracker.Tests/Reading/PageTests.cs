using IsfTracker.Core.Reading;

namespace IsfTracker.Tests.Reading;

public sealed class PageTests
{
    [Theory]
    [InlineData("b02.html", "Ostmark minister: Karvenia has volunteered for Lakeland", "Northwire", "2031-02-13")]
    [InlineData("b06.html", "Sabor wants a say before anyone packs", "Lakeland Post", "2031-03-27")]
    [InlineData("b18.html", "No peace, no soldiers: Karvenia drops out of Lakeland force", "Quenland Today", "2031-09-03")]
    [InlineData("b20.html", "Quenland tries to coax Karvenia back", "Lakeland Post", "2031-10-12")]
    [InlineData("b25.html", "Orsic: we go when we are invited and paid for", "Tolmin Herald", "2032-03-11")]
    [InlineData("b24.md", "Nine conditions", "The Meridian", "2032-03-02")]
    [InlineData("b08.md", "Lakeland digest", "Northwire", "2031-04-16")]
    [InlineData("b05.txt", "KARVENIA WOULD SEND HOSPITAL, 300 GUARDS", "Lakeland Post", "2031-03-10")]
    [InlineData("b15.txt", "Karvenia \"has one foot out of the door\"", "The Meridian", "2031-07-08")]
    [InlineData("b21.txt", "Karvenia and the Lakeland mission: a year in dates", "Tolmin Herald", "2031-12-01")]
    [InlineData("b29.txt", "Week in the lakes", "Quenland Radio", "2032-05-16")]
    public void A_page_says_its_title_outlet_and_day(string file, string title, string outlet, string published)
    {
        var document = Reads.Document(Specs.File(file), file);

        document.Title.Should().Be(title);
        document.Outlet.Should().Be(outlet);
        document.Published.On?.ToString().Should().Be(published);
        document.Published.Basis.Should().Be(PublishedBasis.Stated);
    }

    [Theory]
    [InlineData("b02.html", "Defence Minister Pavel Orsic could not be reached for comment.", "Read next", "900 troops", "Manage cookies", "Economy")]
    [InlineData("b06.html", "nobody leaves the barracks.”", "Karvenia withdraws offer", "We value your privacy", "Notices", "Truce ·")]
    [InlineData("b18.html", "whether they will return.", "812 partners", "Front page", "Download our app", "Also on Quenland Today")]
    [InlineData("b20.html", "Belmora will take over the hospital in the meantime.", "Related", "Karvenia offers hospital (March)", "2 min", "News")]
    [InlineData("b25.html", "“Ask Ostmark,” he said.", "Letters to the editor", "Front page", "Culture", "font-weight")]
    public void Of_a_page_the_article_is_left(string file, string end, params string[] furniture)
    {
        var document = Reads.Document(Specs.File(file), file);

        document.Text.Should().EndWith(end).And.NotContainAny(furniture);
        document.Blocks[0].Kind.Should().Be(BlockKind.Title);
        document.Blocks[0].Span.Of(document.Text).Should().Be(document.Title);
    }

    [Fact]
    public void Inline_tags_vanish_and_white_space_folds_but_no_break_spaces_stay() =>
        Reads.Text("<html><body><article><h1>Volk speaks</h1><p>The president <b>did&nbsp;not</b>\n   repeat what her <a href=\"/m\">minister</a>\n had said.</p></article></body></html>", "a.html")
            .Text.Should().Be("Volk speaks\n\nThe president did\u00A0not repeat what her minister had said.");

    [Fact]
    public void Two_line_breaks_part_paragraphs() =>
        Reads.Text("<div class=\"text\">Karvenia has been asked to join the mission.<br /><br />\nIt has not decided yet, the minister<br>said on Monday.</div>", "a.html")
            .Text.Should().Be("Karvenia has been asked to join the mission.\n\nIt has not decided yet, the minister said on Monday.");

    [Fact]
    public void Items_headings_quotes_and_cells_are_blocks_of_their_own()
    {
        var document = Reads.Text(
            "<main><h1>Tracker of the mission in Lakeland</h1><p>Every line tells where one government stands.</p><h2>Changes</h2><ul><li>June: Sarn out.</li><li>July: Belmora in.</li></ul>"
            + "<blockquote><p>“No.”</p></blockquote><table><tr><td>Karvenia</td><td>Open</td></tr></table></main>", "a.html");

        document.Text.Should().Be("Tracker of the mission in Lakeland\n\nEvery line tells where one government stands.\n\nChanges\n\nJune: Sarn out.\nJuly: Belmora in.\n\n“No.”\n\nKarvenia\n\nOpen");
        document.Blocks.Select(block => block.Kind).Should().Equal(
            BlockKind.Title, BlockKind.Paragraph, BlockKind.Heading, BlockKind.ListItem, BlockKind.ListItem, BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.Paragraph);
    }

    [Theory]
    [InlineData("<p hidden>")]
    [InlineData("<p style=\"display: none\">")]
    [InlineData("<p class=\"sr-only\">")]
    [InlineData("<p aria-hidden=\"true\">")]
    [InlineData("<p class=\"story__related-links\">")]
    [InlineData("<p id=\"relatedPosts\">")]
    [InlineData("<aside><p>")]
    [InlineData("<noscript><p>")]
    public void What_a_reader_of_the_article_does_not_see_is_left_out(string start) =>
        Reads.Text($"<article><p>Karvenia has not decided yet, the minister said on Monday in Tolmin.</p>{start}Karvenia agrees to send 5,000 soldiers to Lakeland, bloggers claim.</p></article>", "a.html")
            .Text.Should().NotContain("5,000");

    [Theory]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-03-27T08:00:00Z\"}</script>")]
    [InlineData("<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":[\"ReportageNewsArticle\"],\"datePublished\":\"2031-03-27\"}]}</script>")]
    [InlineData("<meta property=\"article:published_time\" content=\"2031-03-27T23:10:00+04:00\">")]
    [InlineData("<meta name=\"pubdate\" content=\"20310327\">")]
    [InlineData("<meta name=\"dc.date\" content=\"27 March 2031\">")]
    public void The_head_of_a_page_states_the_day(string head) =>
        Reads.Text($"<html><head>{head}</head><body><p>Karvenia has not decided yet, the minister said on Monday.</p></body></html>", "a.html")
            .Published.On?.ToString().Should().Be("2031-03-27");

    [Fact]
    public void An_impossible_day_in_the_head_is_not_taken() =>
        Reads.Text("<html><head><meta property=\"article:published_time\" content=\"2031-02-30\"></head><body><p>Karvenia has not decided yet, the minister said.</p></body></html>", "a.html")
            .Published.Should().Be(Published.Unknown);

    [Fact]
    public void Markdown_marks_are_taken_out_and_the_words_of_links_stay() =>
        Reads.Text("# Nine conditions\n\nKarvenia *would* return, **says** a [paper](https://x.example/p)\nof the ministry. ![Map](map.png)\n\n1. The Sabor agrees.\n2. A truce holds.\n\n> “No.”\n", "a.md")
            .Text.Should().Be("Nine conditions\n\nKarvenia would return, says a paper of the ministry.\n\nThe Sabor agrees.\nA truce holds.\n\n“No.”");

    [Fact]
    public void Front_matter_that_is_not_quite_yaml_is_read_all_the_same()
    {
        var document = Reads.Text("---\ntitle: Volk: we go\ndate: 2031-04-15\noutlet: \"The Meridian\"\n---\n\nKarvenia will go, the president said in Verrin.\n", "a.md");

        (document.Title, document.Outlet, document.Published.On?.ToString()).Should().Be(("Volk: we go", "The Meridian", "2031-04-15"));
    }
}
