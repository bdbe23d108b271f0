using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Pages;

public sealed class ComparePageTests(TrackerApp app) : IClassFixture<TrackerApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public async Task The_form_leads_to_an_address_that_holds_both_views()
    {
        using var answer = await client.GetAsync(new Uri("/compare?fromAsOf=2025-11-01&fromPublishedBy=&fromKnownAt=&toAsOf=&toPublishedBy=2026-01&toKnownAt=", UriKind.Relative));

        Uri.UnescapeDataString(answer.RequestMessage!.RequestUri!.Query).Should().Be("?from=asOf:2025-11-01&to=publishedBy:2026-01");
        (await answer.ReadPageAsync()).GetElementById("field-toPublishedBy")!.GetAttribute("value").Should().Be("2026-01");
    }

    [Fact]
    public async Task What_changed_is_told_in_words()
    {
        var page = await client.GetPageAsync("/compare?from=asOf:2025-11-01&to=asOf:2026-01-10");

        page.QuerySelector("section[aria-labelledby=positions]")!.Words().Should().Contain("Added · declared lane: Declined");
        page.QuerySelector("section[aria-labelledby=conditions]")!.Words().Should().Contain("Before: still stands; after: dropped");
        page.QuerySelector("section[aria-labelledby=evidence]")!.Words().Should().Contain("3 articles");
    }

    [Fact]
    public async Task Where_nothing_differs_it_says_so() =>
        (await client.GetPageAsync("/compare?from=now&to=now")).QuerySelector("main")!.Words().Should().Contain("Nothing differs.");

    [Fact]
    public async Task Each_shift_can_be_looked_at_across()
    {
        var page = await client.GetPageAsync("/compare");

        page.QuerySelectorAll("nav[aria-label='Comparisons across a shift'] a").Should().HaveCount(2);
    }
}
