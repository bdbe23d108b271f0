using System.Text;
using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using IsfTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace IsfTracker.Web.Features.Articles;

internal static class ArticleEndpoints
{
    public static void MapArticles(this RouteGroupBuilder api)
    {
        var articles = api.MapGroup("/articles").WithTags("Articles");
        articles.MapGet("", ListAsync).WithName("listArticles").WithEntityTags();
        articles.MapGet("/{id}", FindAsync).WithName("getArticle").WithEntityTags().ProducesProblem(StatusCodes.Status404NotFound);
        articles.MapGet("/{id}/similar", ListSimilarAsync).WithName("listSimilarArticles").WithEntityTags().ProducesProblem(StatusCodes.Status404NotFound);
        articles.MapGet("/{id}/text", GetTextAsync).WithName("getArticleText")
            .Produces<string>(StatusCodes.Status200OK, "text/plain").ProducesProblem(StatusCodes.Status404NotFound);
        articles.MapGet("/{id}/original", GetOriginalAsync).WithName("getArticleOriginal")
            .Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>Articles that tell the same, or a part of it, in much the same words: rewrites, stories found within this one, and longer ones that hold it.</summary>
    /// <remarks>Of rewrites at least half of the five-word runs are shared; of a story within another seven in ten of its own. Rewrites come first, then the most alike.</remarks>
    /// <param name="id">Its id, <c>a-…</c>.</param>
    private static async Task<Results<Ok<Listing<SimilarArticle>>, ValidationProblem, ProblemHttpResult>> ListSimilarAsync(
        string id, [AsParameters] TimesFilter times, TrackerDbContext db, Codebook codebook, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var vantage = Vantage.Read(times, reader);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        return await db.ListSimilarAsync(id, codebook.DefaultActor, vantage, timelines, cancellationToken) is { } similar
            ? NextLink.Whole(similar)
            : NotFoundProblem.Of("article", id, vantage);
    }

    /// <summary>The articles that match all the filters given.</summary>
    /// <remarks><c>asOf</c> keeps those that report something said by then, and of each the claims said by then.</remarks>
    private static async Task<Results<Ok<Listing<ArticleItem>>, ValidationProblem>> ListAsync(
        [AsParameters] ArticleFilter filter,
        [AsParameters] TimesFilter times,
        [AsParameters] PageFilter page,
        TrackerDbContext db,
        Codebook codebook,
        DerivedTimelines timelines,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var criteria = ArticleCriteria.Read(filter, times, reader);
        var request = PageRequest.Read(page, criteria.Sort, reader);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        return context.Answer(await db.ListArticlesAsync(criteria, request, codebook.DefaultActor, timelines, cancellationToken));
    }

    /// <summary>One article with the captures and claims there were then.</summary>
    /// <remarks><c>asOf</c>, <c>publishedBy</c> and <c>knownAt</c> combine; 404 where it cannot be seen from there. By <c>asOf</c> alone those are seen that report something said by then.</remarks>
    /// <param name="id">Its id, <c>a-…</c>.</param>
    private static async Task<Results<Ok<ArticleDetail>, ValidationProblem, ProblemHttpResult>> FindAsync(
        string id, [AsParameters] TimesFilter times, TrackerDbContext db, Codebook codebook, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var vantage = Vantage.Read(times, reader);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        return await db.FindArticleAsync(id, codebook.DefaultActor, vantage, timelines, cancellationToken) is { } found
            ? TypedResults.Ok(ArticleDetail.Of(found))
            : NotFoundProblem.Of("article", id, vantage);
    }

    /// <summary>The main text as it was read, in UTF-8: claims are anchored in it by UTF-16 offsets, <c>text[start..end] == quote</c>.</summary>
    /// <param name="id">Id of the article, <c>a-…</c>.</param>
    /// <param name="capture">Id of one of its captures, <c>k-…</c>; the newest unless given.</param>
    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetTextAsync(
        string id, [FromQuery] string? capture, TrackerDbContext db, CancellationToken cancellationToken) =>
        await db.FindArticleTextAsync(id, capture, cancellationToken) is { } found
            ? TypedResults.Bytes(Encoding.UTF8.GetBytes(found.Text), "text/plain; charset=utf-8", entityTag: Tag(found.Sha256))
            : Missing(id, capture);

    /// <summary>The bytes as they were brought, to keep or compare, never to be shown as a page.</summary>
    /// <param name="id">Id of the article, <c>a-…</c>.</param>
    /// <param name="capture">Id of one of its captures, <c>k-…</c>; the newest unless given.</param>
    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetOriginalAsync(
        string id, [FromQuery] string? capture, TrackerDbContext db, CancellationToken cancellationToken) =>
        await db.FindArticleOriginalAsync(id, capture, cancellationToken) is { } found
            ? TypedResults.Bytes(found.Bytes, "application/octet-stream", found.FileName, entityTag: Tag(found.Sha256))
            : Missing(id, capture);

    private static EntityTagHeaderValue Tag(string sha256) => new($"\"{sha256}\"");

    private static ProblemHttpResult Missing(string id, string? capture) =>
        NotFoundProblem.Of(capture is null ? "article" : $"capture '{capture}' of an article", id);
}
