using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace IsfTracker.Web.Hosting;

/// <summary>Every error is answered in words: as a page to people, as problem details (RFC 9457) under <c>/api</c>.</summary>
internal static class Errors
{
    private static readonly PathString Api = "/api";

    public static void AddErrors(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IProblemDetailsWriter, ProblemWriter>();
        builder.Services.AddProblemDetails();
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
    }

    public static void UseErrors(this WebApplication app)
    {
        app.UseWhen(context => !IsApi(context), pages =>
        {
            pages.UseStatusCodePagesWithReExecute("/error/{0}");
            pages.Use(ForgetBody);
        });
        app.UseWhen(IsApi, api => api.UseStatusCodePages(context => AnswerAsync(context.HttpContext)));
        // Leaves a bare status, which the lines above put into words.
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = context => StatusOf(context.Exception) < StatusCodes.Status500InternalServerError,
            ExceptionHandler = Explain,
            AllowStatusCode404Response = true,
        });
    }

    /// <summary>An error page is asked for in the name of the failed request: what that one carried is not for it.</summary>
    private static Task ForgetBody(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
            context.Request.ContentType = null;
            context.Request.ContentLength = null;
        }
        return next(context);
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments(Api);

    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        AntiforgeryValidationException or InvalidDataException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Task Explain(HttpContext context)
    {
        var exception = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (exception is BadHttpRequestException { InnerException: JsonException json })
        {
            context.Features.Set(new ErrorWords(
                "The body is not the JSON expected here",
                $"Reading stopped at line {json.LineNumber + 1 ?? 1}, byte {json.BytePositionInLine + 1 ?? 1}, path {json.Path ?? "$"}."));
        }
        return Task.CompletedTask;
    }

    private static Task AnswerAsync(HttpContext context)
    {
        var words = ErrorWords.Of(context);
        return TypedResults.Problem(words.Detail, statusCode: context.Response.StatusCode, title: words.Title).ExecuteAsync(context);
    }
}
