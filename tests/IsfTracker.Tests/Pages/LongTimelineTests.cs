using System.Globalization;
using IsfTracker.Data;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Pages;

public sealed class LongTimelineTests : IAsyncLifetime
{
    private const int Repeats = 105;

    private static readonly DateOnly First = new(2031, 3, 1);

    private TestStore store = null!;
    private TrackerApp app = null!;

    public async Task InitializeAsync()
    {
        store = await TestStore.CreateAsync(StoreProvider.Sqlite);
        app = TrackerApp.OfKarvenia(store);
        await app.ImportAsync([.. Enumerable.Range(0, Repeats + 1).Select(number => TestImport.Of(Text(number), published: Published(number)))]);
    }

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        await store.DisposeAsync();
    }

    [Fact]
    public async Task Of_very_many_statements_the_front_page_tells_the_newest_and_leads_to_the_others()
    {
        var page = await app.CreateClient().GetPageAsync("/?lane=declared");

        var section = page.GetElementById("unused")!.ParentElement!;
        section.QuerySelectorAll("article.card").Should().HaveCount(100);
        var days = section.QuerySelectorAll("article.card time");
        days[days.Length - 1].GetAttribute("datetime").Should().Be(Published(Repeats));
        var all = section.QuerySelector("p.meta a")!;
        all.ParentElement!.Words().Should().Contain($"The newest 100 of {Repeats} statements");
        all.GetAttribute("href").Should().Be("/statements?lane=declared");
    }

    [Fact]
    public async Task Every_statement_that_the_front_page_names_is_told_there_or_on_its_own_page()
    {
        var page = await app.CreateClient().GetPageAsync("/?asOf=2031-11");

        var links = page.QuerySelectorAll(".chart__drawing--wide a").Select(mark => mark.GetAttribute("href")!).ToList();
        links.Should().HaveCount(Repeats + 1);
        links.Where(link => link.StartsWith('#')).Should().HaveCount(101).And.OnlyContain(link => page.GetElementById(link.Substring(1)) != null);
        links.Where(link => !link.StartsWith('#')).Should().HaveCount(5).And.OnlyContain(link => link.StartsWith("/statements/s-") && link.EndsWith("?asOf=2031-11"));
    }

    private static string Published(int number) => First.AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"Karvenia will not send troops to the Multinational Monitoring Mission in Lakeland, Foreign Minister Dano Resch said on {First.AddDays(number):d MMMM yyyy}.\n\n{string.Join(' ', Enumerable.Range(number * 100, 14).Select(word => $"and the {word}th"))}\n");
}
