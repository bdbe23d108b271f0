using IsfTracker.Core.Claims;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.About;

namespace IsfTracker.Tests.Pages;

public sealed class AboutPageTests(TrackerApp app) : IClassFixture<TrackerApp>
{
    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public async Task The_figures_of_accuracy_are_those_of_the_documentation()
    {
        var page = await client.GetPageAsync("/about");

        page.QuerySelectorAll("section[aria-labelledby=accuracy] tbody tr").Select(row => row.Words())
            .Should().HaveCount(AccuracyFigures.Documented.Rows.Count + AccuracyFigures.AtFirstSight.Rows.Count + AccuracyFigures.OfLanguage.Rows.Count).And.Contain(row => row.StartsWith("claim F1", StringComparison.Ordinal)).And.NotContain(row => row.StartsWith("---", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_rule_of_reading_is_told()
    {
        var page = await client.GetPageAsync("/about");

        page.QuerySelectorAll("section[aria-labelledby=reading-rules] dt").Should().HaveCount(ReadingRules.All.Count);
    }
}
