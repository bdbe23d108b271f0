using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Articles;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using IsfTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IsfTracker.Web.Features.Import;

internal static class ImportEndpoints
{
    public static void MapImport(this RouteGroupBuilder api)
    {
        var articles = api.MapGroup("/articles").WithTags("Articles").FromOwnSiteOnly()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        articles.MapPost("", ImportAsync).WithName("importArticles")
            .Accepts<TextSubmission>("application/json", "multipart/form-data")
            .Produces<ImportAnswer>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        articles.MapPost("/preview", PreviewAsync).WithName("previewArticles")
            .Accepts<TextSubmission>("application/json", "multipart/form-data");
    }

    /// <summary>Stores one article or several and answers with what was found in them.</summary>
    /// <remarks>
    /// 201 when at least one was added, 200 when all were held already, 422 when none was added and some were refused; the items say what
    /// became of each. In a form, <c>outlet</c> and <c>published</c> given once are meant for all files; <c>title</c> and <c>url</c> are given for each, in their order.
    /// </remarks>
    private static async Task<Results<Ok<ImportAnswer>, Created<ImportAnswer>, ValidationProblem, ProblemHttpResult>> ImportAsync(
        HttpRequest request, ImportArticles import, TrackerDbContext db, Codebook codebook, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var submissions = await SubmissionReading.ReadAsync(request, reader, cancellationToken);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        var results = await import.RunAsync(submissions, cancellationToken);
        var items = new List<ImportedFile>();
        foreach (var result in results) { items.Add(await DescribeAsync(result, db, codebook.DefaultActor, timelines, cancellationToken)); }

        var added = items.FindAll(item => item.Outcome == "added");
        if (added is [var first, ..])
        {
            var location = added.Count == 1 ? $"{request.PathBase}/api/v1/articles/{first.Article!.Id}" : $"{request.PathBase}/api/v1/articles?sort=-recorded";
            return TypedResults.Created(location, new ImportAnswer(items));
        }
        return items.Exists(item => item.Outcome == "refused") ? Refusal(items) : TypedResults.Ok(new ImportAnswer(items));
    }

    /// <summary>Answers with what storing would find and do. Stores nothing.</summary>
    private static async Task<Results<Ok<PreviewAnswer>, ValidationProblem>> PreviewAsync(
        HttpRequest request, PreviewArticles preview, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var submissions = await SubmissionReading.ReadAsync(request, reader, cancellationToken);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        var results = await preview.RunAsync(submissions, cancellationToken);
        return TypedResults.Ok(new PreviewAnswer([.. results.Select(PreviewedFile.Of)]));
    }

    private static async Task<ImportedFile> DescribeAsync(
        ImportResult result, TrackerDbContext db, string actor, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        return result switch
        {
            ImportResult.Added added => new ImportedFile(added.FileName, "added", await ArticleAsync(added.Article), added.IsNewCapture, null, null),
            ImportResult.AlreadyHeld held => new ImportedFile(held.FileName, "held", await ArticleAsync(held.Article), false, null, null),
            ImportResult.Refused refused => new ImportedFile(refused.FileName, "refused", null, false, refused.Code, refused.Reason),
            _ => throw new InvalidOperationException("An import has a fourth outcome."),
        };

        async Task<ArticleDetail> ArticleAsync(string id) => ArticleDetail.Of((await db.FindArticleAsync(id, actor, Vantage.Today, timelines, cancellationToken))!);
    }

    private static ProblemHttpResult Refusal(List<ImportedFile> items)
    {
        var refused = items.FindAll(item => item.Outcome == "refused");
        return TypedResults.Problem(
            string.Join(' ', refused.Select(item => $"{item.File}: {item.Reason}")),
            statusCode: refused.TrueForAll(item => item.Code == "too-large") ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity,
            title: "Nothing was stored",
            extensions: new Dictionary<string, object?> { ["items"] = items });
    }
}
