using IsfTracker.Data;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Import;

namespace IsfTracker.Tests.Api;

public sealed class SearchApi
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Letters_are_found_in_either_case_in_every_alphabet(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await using var app = TrackerApp.On(store.Options, ("Seeds:Path", ""));
        using var client = app.CreateClient();
        await app.ImportAsync(ArticleSubmission.OfText(
            "Azerbaijan will not send troops to the International Stabilisation Force in Gaza, İlham Əliyev said in the ŞƏHƏR of Gəncə on Friday.") with { Title = "Şəhər", Outlet = "Ədalət" });

        foreach (var sought in new[] { "ƏLİYEV", "əliyev", "ilham əliyev", "İLHAM", "şəhər", "Ədalət", "ədALƏT", "gƏNCƏ" })
        {
            (await client.GetItemsAsync($"/api/v1/articles?q={Uri.EscapeDataString(sought)}")).Should().ContainSingle("'{0}' is in it", sought);
        }
        (await client.GetItemsAsync($"/api/v1/claims?q={Uri.EscapeDataString("ŞƏHƏR")}")).Should().NotBeEmpty();
        (await client.GetItemsAsync("/api/v1/articles?q=%25")).Should().BeEmpty("a percent sign is a percent sign");
    }
}
