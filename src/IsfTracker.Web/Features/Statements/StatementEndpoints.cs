using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using IsfTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IsfTracker.Web.Features.Statements;

internal static class StatementEndpoints
{
    public static void MapStatements(this RouteGroupBuilder api)
    {
        var statements = api.MapGroup("/statements").WithTags("Statements").WithEntityTags();
        statements.MapGet("", ListAsync).WithName("listStatements");
        statements.MapGet("/{id}", FindAsync).WithName("getStatement").ProducesProblem(StatusCodes.Status404NotFound);
        statements.MapGet("/{id}/renderings", ListRenderingsAsync).WithName("getRenderings").ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGroup("/statements").WithTags("Statements").FromOwnSiteOnly()
            .MapPost("/{id}/edits", EditAsync).WithName("editStatement").ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>The statements that match all the filters given: one for each speech act, however many articles repeat it.</summary>
    private static async Task<Results<Ok<Listing<StatementItem>>, ValidationProblem>> ListAsync(
        [AsParameters] StatementFilter filter,
        [AsParameters] TimesFilter times,
        [AsParameters] PageFilter page,
        TrackerDbContext db,
        Codebook codebook,
        DerivedTimelines timelines,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var criteria = StatementCriteria.Read(filter, times, codebook, reader);
        var request = PageRequest.Read(page, criteria.Sort, reader);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        return context.Answer(await db.ListStatementsAsync(criteria, request, timelines, cancellationToken));
    }

    /// <summary>One statement, with the evidence there was then. Its claims are at <c>/claims?statement=</c> and its id.</summary>
    /// <remarks><c>asOf</c>, <c>publishedBy</c> and <c>knownAt</c> combine; 404 where it cannot be seen from there.</remarks>
    /// <param name="id">Its id, <c>s-…</c>. The id of any claim in it, with <c>s-</c> for <c>c-</c>, leads to it too; the answer carries its own.</param>
    private static async Task<Results<Ok<StatementItem>, ValidationProblem, ProblemHttpResult>> FindAsync(
        string id, [AsParameters] TimesFilter times, TrackerDbContext db, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var vantage = Vantage.Read(times, reader);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        return await db.FindStatementAsync(id, vantage, timelines, cancellationToken) is { } found
            ? TypedResults.Ok(found.Statement)
            : NotFoundProblem.Of("statement", id, vantage);
    }

    /// <summary>What the articles made of a statement: whom they named, how they rendered the words, where their readings differ, and what reviewers said of it.</summary>
    /// <remarks><c>asOf</c>, <c>publishedBy</c> and <c>knownAt</c> combine; 404 where it cannot be seen from there.</remarks>
    /// <param name="id">Its id, <c>s-…</c>.</param>
    private static async Task<Results<Ok<Renderings>, ValidationProblem, ProblemHttpResult>> ListRenderingsAsync(
        string id, [AsParameters] TimesFilter times, TrackerDbContext db, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var vantage = Vantage.Read(times, reader);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        return await db.FindStatementAsync(id, vantage, timelines, cancellationToken) is { } found
            ? TypedResults.Ok(found.Renderings)
            : NotFoundProblem.Of("statement", id, vantage);
    }

    /// <summary>Splits claims off a statement, merges another into it, or says that two must never be joined. The word is kept, with its note and time, and holds for every grouping after it.</summary>
    /// <remarks><c>action</c> is <c>split</c> (with <c>claims</c>, those that leave), <c>merge</c> or <c>not-same</c> (with <c>other</c>, the id of the other statement). Answers with the statement as it is now.</remarks>
    /// <param name="id">Its id, <c>s-…</c>.</param>
    /// <param name="change">What the reviewer does.</param>
    private static async Task<Results<Ok<StatementItem>, ValidationProblem, ProblemHttpResult>> EditAsync(
        string id, StatementChange change, EditStatement edit, TrackerDbContext db, DerivedTimelines timelines, CancellationToken cancellationToken) =>
        await edit.RunAsync(id, change, cancellationToken) switch
        {
            StatementChangeResult.Done done => TypedResults.Ok((await db.FindStatementAsync(done.Statement, Vantage.Today, timelines, cancellationToken))!.Statement),
            StatementChangeResult.Refused refused => TypedResults.ValidationProblem(new Dictionary<string, string[]> { [refused.Field] = [refused.Reason] }),
            _ => NotFoundProblem.Of("statement", id),
        };
}
