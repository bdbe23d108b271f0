using System.Net;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Pages;

public sealed class ErrorPagesTests(TrackerApp app) : IClassFixture<TrackerApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(422)]
    [InlineData(500)]
    public async Task Each_says_what_happened_and_what_to_do_next(int status)
    {
        var page = await client.GetPageAsync($"/error/{status}", (HttpStatusCode)status);

        page.QuerySelector("h1")!.Words().Should().NotBeEmpty();
        page.GetElementById("next")!.ParentElement!.QuerySelectorAll("a").Should().NotBeEmpty();
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_is_not_found_in_words()
    {
        var page = await client.GetPageAsync("/nowhere", HttpStatusCode.NotFound);

        page.QuerySelector("h1")!.Words().Should().Be("Not found");
    }
}
