using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using IsfTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IsfTracker.Web.Features.Events;

internal static class EventEndpoints
{
    public static void MapEvents(this RouteGroupBuilder api)
    {
        var events = api.MapGroup("/events").WithTags("Events");
        events.MapGet("", ListAsync).WithName("listEvents").WithEntityTags();
        events.MapGet("/{id}", FindAsync).WithName("getEvent").WithEntityTags();
        events.MapPost("", RecordAsync).WithName("recordEvent").FromOwnSiteOnly();
        events.MapPost("/{id}", CorrectAsync).WithName("correctEvent").FromOwnSiteOnly();
    }

    /// <summary>What happened in the world and bears on a condition, by time. What was withdrawn is left out.</summary>
    /// <remarks>Nothing is published of what has not happened: <c>publishedBy</c> bounds it like <c>asOf</c>.</remarks>
    private static async Task<Results<Ok<Listing<EventItem>>, ValidationProblem>> ListAsync(
        [AsParameters] EventFilter filter, [AsParameters] TimesFilter times, TrackerDbContext db, Codebook codebook, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var conditions = reader.Conditions(filter.Condition, codebook);
        var vantage = Vantage.Read(times, reader);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        var events = await db.ListEventsAsync(vantage, cancellationToken);
        return NextLink.Whole<EventItem>([.. events.Where(happening => conditions.Count == 0 || conditions.Contains(happening.Condition))]);
    }

    /// <summary>One event with every version of it that was recorded then, the newest first.</summary>
    /// <remarks><c>asOf</c>, <c>publishedBy</c> and <c>knownAt</c> combine; 404 where it cannot be seen from there.</remarks>
    /// <param name="id">Its id, <c>e-…</c>.</param>
    private static async Task<Results<Ok<EventView>, ValidationProblem, ProblemHttpResult>> FindAsync(
        string id, [AsParameters] TimesFilter times, TrackerDbContext db, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var vantage = Vantage.Read(times, reader);
        if (reader.Errors.Count > 0) { return reader.ToProblem(); }
        return await db.FindEventAsync(id, vantage, cancellationToken) is { } found ? TypedResults.Ok(found) : NotFoundProblem.Of("event", id, vantage);
    }

    /// <summary>Records that something happened. 200 where the same is held already.</summary>
    private static async Task<Results<Created<EventItem>, Ok<EventItem>, ValidationProblem, ProblemHttpResult>> RecordAsync(
        EventSubmission submission, RecordEvent record, CancellationToken cancellationToken) =>
        Answer(await record.RunAsync(submission, null, cancellationToken), "");

    /// <summary>Corrects an event: the whole of it is told anew as its next version. 409 where <c>version</c> is not the newest.</summary>
    /// <param name="id">Its id, <c>e-…</c>.</param>
    private static async Task<Results<Created<EventItem>, Ok<EventItem>, ValidationProblem, ProblemHttpResult>> CorrectAsync(
        string id, EventSubmission submission, RecordEvent record, CancellationToken cancellationToken) =>
        Answer(await record.RunAsync(submission, id, cancellationToken), id);

    private static Results<Created<EventItem>, Ok<EventItem>, ValidationProblem, ProblemHttpResult> Answer(RecordEventResult result, string id) => result switch
    {
        RecordEventResult.Recorded recorded => TypedResults.Created($"/api/v1/events/{recorded.Event.Id}", recorded.Event),
        RecordEventResult.AlreadyHeld held => TypedResults.Ok(held.Event),
        RecordEventResult.Refused refused => TypedResults.ValidationProblem(
            refused.Errors, string.Join(' ', refused.Errors.Values.SelectMany(reasons => reasons)), title: "The event cannot be recorded as told"),
        RecordEventResult.Outdated outdated => TypedResults.Problem(
            $"Version {outdated.Current.Version} was recorded meanwhile. Look at it and correct that.", statusCode: StatusCodes.Status409Conflict, title: "A newer version is there"),
        _ => NotFoundProblem.Of("event", id),
    };
}
