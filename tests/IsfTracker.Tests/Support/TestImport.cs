using System.Text;
using IsfTracker.Web.Features.Codebooks;
using IsfTracker.Web.Features.Import;

namespace IsfTracker.Tests.Support;

/// <summary>Imports into a store of a test, by the codebook of the fictional Karvenia.</summary>
internal static class TestImport
{
    public static readonly CodebookFile Codebook = CodebookFile.Load(Path.Combine(AppContext.BaseDirectory, "Claims", "Files", "karvenia.yaml"));

    /// <summary>An article with two claims of one minister.</summary>
    public const string Refusal =
        "Karvenia will not send troops to the Multinational Monitoring Mission in Lakeland, Foreign Minister Dano Resch said on 7 November 2031.\n\n" +
        "“We will not send any soldiers to Lakeland,” Resch told reporters in Tolmin.\n";

    /// <summary>Another article, saying the same of another day and stance.</summary>
    public const string Offer =
        "Karvenia is ready to contribute soldiers to the Multinational Monitoring Mission in Lakeland, President Irena Volk said on 3 March 2031.\n";

    public static FixedClock Clock { get; } = new(new DateTimeOffset(2031, 12, 1, 8, 0, 0, TimeSpan.Zero));

    public static ArticleSubmission Of(string text, string? url = null, string? published = null) =>
        new(Encoding.UTF8.GetBytes(text), "article.txt") { Outlet = "Tolmin Herald", Title = "Karvenia and the mission", Url = url, Published = published };

    public static Task<IReadOnlyList<ImportResult>> ImportAsync(this TestStore store, params ArticleSubmission[] submissions) =>
        store.ImportAsync(Clock, submissions);

    public static async Task<IReadOnlyList<ImportResult>> ImportAsync(this TestStore store, TimeProvider clock, params ArticleSubmission[] submissions)
    {
        await using var session = store.Open();
        var import = new ImportArticles(session.Context, new ArticlePreparation(Codebook, clock), Codebook, clock);
        return await import.RunAsync(submissions, CancellationToken.None);
    }

    public static async Task<IReadOnlyList<PreviewResult>> PreviewAsync(this TestStore store, params ArticleSubmission[] submissions)
    {
        await using var session = store.Open();
        return await new PreviewArticles(session.Context, new ArticlePreparation(Codebook, Clock)).RunAsync(submissions, CancellationToken.None);
    }

    public static async Task<T> ReadAsync<T>(this TestStore store, Func<IsfTracker.Data.TrackerDbContext, Task<T>> read)
    {
        await using var session = store.Open();
        return await read(session.Context);
    }
}
