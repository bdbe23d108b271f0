using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Import;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Pages;

/// <summary>What the pages say of reviewed words when a newer copy of their article has come.</summary>
public sealed class NewerCopyPagesTests : IAsyncDisposable
{
    private const string Refusal = "Azerbaijan will not send troops to the International Stabilisation Force in Gaza, President Ilham Aliyev said on 5 January 2026.\n";
    private const string Other = "The weather in Baku was mild on Monday.\n";

    private readonly TrackerApp app = TrackerApp.Empty();
    private readonly HttpClient client;

    public NewerCopyPagesTests() => client = app.CreateClient();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_review_whose_words_are_gone_is_shown_with_its_article_and_its_claim()
    {
        var (article, claim) = await ReviewedAsync();

        await ImportAsync(Other);

        var page = await client.GetPageAsync($"/articles/{article}");
        page.GetElementById("left-behind")!.ParentElement!.Words().Should().Contain("will not send troops").And.Contain("Corrected by a reviewer (Ana").And.Contain("Only weighed.");
        (await client.GetPageAsync($"/claims/{claim}")).Body!.Words().Should().Contain("these words are not a claim any more: the review stays here");
        (await ItemAsync($"/api/v1/articles/{article}")).GetProperty("leftBehind")[0].GetProperty("id").GetString().Should().Be(claim);
    }

    [Fact]
    public async Task A_review_that_was_taken_over_leads_to_where_it_was_made_and_back()
    {
        var (article, claim) = await ReviewedAsync();

        await ImportAsync(Refusal + "\nMore follows.\n");

        var heir = await app.ReadAsync(db => db.Claims.Where(known => known.RetiredAt == null).Select(known => known.PublicId).SingleAsync());
        (await client.GetPageAsync($"/claims/{heir}")).QuerySelector("#reviews + ul a")!.GetAttribute("href").Should().Be($"/claims/{claim}");
        (await client.GetPageAsync($"/claims/{claim}")).QuerySelectorAll("main .notice a").Select(link => link.GetAttribute("href")).Should().Equal($"/claims/{heir}");
        (await client.GetPageAsync($"/articles/{article}")).GetElementById("left-behind").Should().BeNull();
        (await ItemAsync($"/api/v1/claims/{claim}")).GetProperty("retired").ValueKind.Should().Be(JsonValueKind.String);
        (await ItemAsync($"/api/v1/claims/{heir}")).GetProperty("reviews")[0].GetProperty("carriedFrom").GetString().Should().Be(claim);
    }

    private async Task<(string Article, string Claim)> ReviewedAsync()
    {
        var added = (ImportResult.Added)(await ImportAsync(Refusal))[0];
        var claim = added.Claims.Should().ContainSingle().Subject;
        (await client.PostAsJsonAsync($"/api/v1/claims/{claim}/reviews", new { status = "corrected", stance = "considering", reviewer = "Ana", note = "Only weighed." })).EnsureSuccessStatusCode();
        return (added.Article, claim);
    }

    private Task<IReadOnlyList<ImportResult>> ImportAsync(string text) =>
        app.ImportAsync(new ArticleSubmission(Encoding.UTF8.GetBytes(text), "a.txt") { Title = "News", Outlet = "Baku Wire", Url = "https://baku-wire.example/1", Published = "2026-01-06" });

    private Task<JsonElement> ItemAsync(string address) => client.GetFromJsonAsync<JsonElement>(address);
}
