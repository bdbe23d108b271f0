using IsfTracker.Data;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Import;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Features.Import;

/// <summary>What was typed about a file and cannot be taken, and what can.</summary>
public sealed class RefusedSubmissionTests : IAsyncLifetime
{
    private TestStore store = null!;

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://tolmin-herald.example/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("tolmin-herald.example/a")]
    [InlineData("https://")]
    public Task A_url_that_is_no_web_address_is_refused(string url) =>
        RefusesAsync(TestImport.Of(TestImport.Refusal) with { Url = url }, "bad-url", "http:// or https://");

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2031-13-40")]
    [InlineData("07/11/2031")]
    public Task A_published_date_that_is_none_is_refused(string published) =>
        RefusesAsync(TestImport.Of(TestImport.Refusal, published: published), "bad-published", "EDTF");

    [Theory]
    [InlineData("2031-12-05")]
    [InlineData("2032")]
    public Task A_published_date_in_the_future_is_refused(string published) =>
        RefusesAsync(TestImport.Of(TestImport.Refusal, published: published), "published-in-future", "2031-12-01");

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("0001")]
    public Task A_published_date_before_there_was_such_news_is_refused(string published) =>
        RefusesAsync(TestImport.Of(TestImport.Refusal, published: published), "published-too-early", "1900");

    [Fact]
    public Task A_title_that_is_too_long_is_refused() =>
        RefusesAsync(TestImport.Of(TestImport.Refusal) with { Title = new string('k', 501) }, "title-too-long", "501");

    [Fact]
    public Task An_outlet_that_is_too_long_is_refused() =>
        RefusesAsync(TestImport.Of(TestImport.Refusal) with { Outlet = new string('k', 201) }, "outlet-too-long", "201");

    [Theory]
    [InlineData("2031-11-08")]
    [InlineData("2031-12-02")]
    [InlineData("2031-12")]
    [InlineData("2031-11-07/..")]
    [InlineData("../2031-11-07")]
    [InlineData(" 2031-11-08 ")]
    public async Task A_possible_published_date_is_kept_as_typed(string published)
    {
        await store.ImportAsync(TestImport.Of(TestImport.Refusal, published: published));

        (await store.ReadAsync(db => db.Articles.Select(article => article.PublishedOn).SingleAsync())).Should().Be(published.Trim());
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\news\karvenia.txt", "karvenia.txt")]
    [InlineData("<b>karvenia</b>.txt", "b>.txt")]
    [InlineData("news/", "unnamed")]
    [InlineData("a\0b\n.txt", "ab .txt")]
    public async Task Only_the_last_part_of_a_file_name_is_kept(string given, string kept)
    {
        await store.ImportAsync(TestImport.Of(TestImport.Refusal) with { FileName = given });

        (await store.ReadAsync(db => db.Captures.Select(capture => capture.FileName).SingleAsync())).Should().Be(kept);
    }

    [Fact]
    public async Task Control_characters_and_halves_of_characters_are_left_out_of_what_was_typed()
    {
        await store.ImportAsync(TestImport.Of(TestImport.Refusal) with { Title = "Karvenia\0 says\t\uD800no \uD83D\uDD4A" });

        (await store.ReadAsync(db => db.Articles.Select(article => article.Title).SingleAsync())).Should().Be("Karvenia says no \uD83D\uDD4A");
    }

    [Fact]
    public async Task An_article_without_a_title_is_named_by_its_beginning()
    {
        await store.ImportAsync(TestImport.Of(TestImport.Refusal) with { Title = null });

        (await store.ReadAsync(db => db.Articles.Select(article => article.Title).SingleAsync())).Should().StartWith("Karvenia will not send troops");
    }

    public async Task InitializeAsync() => store = await TestStore.CreateAsync(StoreProvider.Sqlite);

    public async Task DisposeAsync() => await store.DisposeAsync();

    private async Task RefusesAsync(ArticleSubmission submission, string code, string says)
    {
        var refused = (await store.ImportAsync(submission))[0].Should().BeOfType<ImportResult.Refused>().Subject;

        refused.Code.Should().Be(code);
        refused.Reason.Should().Contain(says).And.EndWith(".");
        (await store.ReadAsync(db => db.Articles.AnyAsync())).Should().BeFalse();
    }
}
