using System.Text;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;

namespace IsfTracker.Tests.Reading;

public sealed class UrlNormalizationTests
{
    [Theory]
    [InlineData("HTTPS://News.Example/Lakes/Story/", "https://news.example/Lakes/Story")]
    [InlineData("http://news.example:80/a#comments", "http://news.example/a")]
    [InlineData("https://news.example/a?utm_source=x&id=7&fbclid=y", "https://news.example/a?id=7")]
    [InlineData("https://news.example:8443/a?gclid=1", "https://news.example:8443/a")]
    [InlineData(" https://news.example/ ", "https://news.example")]
    public void One_address_has_one_form(string url, string normalized)
    {
        UrlNormalization.TryNormalize(url, out var found).Should().BeTrue();
        found.Should().Be(normalized);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://news.example/a")]
    [InlineData("data:text/html,x")]
    [InlineData("//news.example/a")]
    [InlineData("news.example/a")]
    [InlineData("https://")]
    [InlineData("")]
    [InlineData(null)]
    public void Only_addresses_of_the_web_are_taken(string? url) => UrlNormalization.TryNormalize(url, out _).Should().BeFalse();

    [Theory]
    [InlineData("https://n.example/2031/11/08/karvenia-refuses", "2031-11-08")]
    [InlineData("https://n.example/live/2031/01/05/news", "2031-01-05")]
    [InlineData("https://n.example/world/2031-11-08-karvenia", "2031-11-08")]
    [InlineData("https://n.example/20311108/karvenia", "2031-11-08")]
    [InlineData("https://n.example/2031/11/karvenia-refuses", "2031-11")]
    [InlineData("https://n.example/2031/13/08/x", null)]
    [InlineData("https://n.example/article/20319999/x", null)]
    [InlineData("https://n.example/world/karvenia-2031-plan", null)]
    public void An_address_may_hold_the_day(string url, string? date) => UrlNormalization.FindDate(url)?.ToString().Should().Be(date);

    [Fact]
    public void The_day_in_the_address_counts_where_the_file_says_none()
    {
        var bytes = Encoding.UTF8.GetBytes("Karvenia has not decided yet, the minister said on Monday.");
        const string url = "https://n.example/2031/11/08/karvenia";

        Reads.Document(new ReadRequest(bytes, "a.txt", Url: url)).Published.Should().Be(new Published(Edtf.Parse("2031-11-08"), PublishedBasis.Url));
        Reads.Document(new ReadRequest(bytes, "a.txt", Url: url, Published: Edtf.Parse("2031-11-07"))).Published.Should().Be(new Published(Edtf.Parse("2031-11-07"), PublishedBasis.Supplied));
    }

    [Fact]
    public void The_address_tells_which_number_is_the_month()
    {
        var bytes = Encoding.UTF8.GetBytes("Karvenia waits for the Sabor\n08/07/2031 | Tolmin Herald\n\nKarvenia has not decided yet, the minister said on Monday.\n");

        Reads.Document(new ReadRequest(bytes, "a.txt", Url: "https://n.example/2031/08/07/sabor")).Published.Should().Be(new Published(Edtf.Parse("2031-08-07"), PublishedBasis.Stated));
    }

    [Fact]
    public void What_is_typed_wins_over_what_the_file_says()
    {
        var bytes = Encoding.UTF8.GetBytes("Karvenia waits for the Sabor\nTolmin Herald, 3 March 2031\n\nKarvenia has not decided yet, the minister said on Monday.\n");
        var document = Reads.Document(new ReadRequest(bytes, "a.txt", " Typed\ttitle ", "Typed outlet", Published: Edtf.Parse("2031-03")));

        (document.Title, document.Outlet, document.Published.On?.ToString()).Should().Be(("Typed title", "Typed outlet", "2031-03"));
    }
}
