using IsfTracker.Data;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Import;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Features.Import;

public sealed class PreviewArticlesTests
{
    [Fact]
    public async Task A_preview_shows_what_an_import_would_find_and_stores_nothing()
    {
        await using var store = await TestStore.CreateAsync(StoreProvider.Sqlite);
        var submission = TestImport.Of(TestImport.Refusal, published: "2031-11-08");

        var preview = await store.PreviewAsync(submission);

        var would = preview[0].Should().BeOfType<PreviewResult.WouldAdd>().Subject;
        would.Article.Extraction.Claims.Should().NotBeEmpty();
        (await store.ReadAsync(db => db.Articles.AnyAsync())).Should().BeFalse();
        var added = (ImportResult.Added)(await store.ImportAsync(submission))[0];
        added.Extraction.Should().BeEquivalentTo(would.Article.Extraction);
    }

    [Fact]
    public async Task A_preview_names_the_article_that_holds_the_bytes_already()
    {
        await using var store = await TestStore.CreateAsync(StoreProvider.Sqlite);
        var added = (ImportResult.Added)(await store.ImportAsync(TestImport.Of(TestImport.Refusal)))[0];

        var preview = await store.PreviewAsync(TestImport.Of(TestImport.Refusal));

        preview[0].Should().BeOfType<PreviewResult.AlreadyHeld>().Which.Held.Should().Be(added.Article);
    }

    [Fact]
    public async Task A_preview_names_the_article_that_has_the_address_already()
    {
        await using var store = await TestStore.CreateAsync(StoreProvider.Sqlite);
        var added = (ImportResult.Added)(await store.ImportAsync(TestImport.Of(TestImport.Refusal, "https://tolmin-herald.example/a")))[0];

        var preview = await store.PreviewAsync(TestImport.Of(TestImport.Offer, "https://tolmin-herald.example/a"));

        preview[0].Should().BeOfType<PreviewResult.WouldAdd>().Which.NewCaptureOf.Should().Be(added.Article);
    }

    [Fact]
    public async Task A_preview_refuses_what_an_import_refuses()
    {
        await using var store = await TestStore.CreateAsync(StoreProvider.Sqlite);

        var preview = await store.PreviewAsync(TestImport.Of(TestImport.Refusal, published: "soon"));

        preview[0].Should().BeOfType<PreviewResult.Refused>().Which.Code.Should().Be("bad-published");
    }
}
