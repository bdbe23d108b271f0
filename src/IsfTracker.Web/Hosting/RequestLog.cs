using System.Diagnostics;

namespace IsfTracker.Web.Hosting;

/// <summary>One line per request: method, path, status, time. Never the query: it holds what somebody looked for.</summary>
internal static partial class RequestLog
{
    public static void UseRequestLog(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("IsfTracker.Web.Requests");
        app.Use(async (context, next) =>
        {
            var (method, path) = (context.Request.Method, context.Request.Path.ToUriComponent());
            var started = Stopwatch.GetTimestamp();
            try
            {
                await next(context);
            }
            finally
            {
                var status = context.RequestAborted.IsCancellationRequested ? StatusCodes.Status499ClientClosedRequest : context.Response.StatusCode;
                var elapsed = Stopwatch.GetElapsedTime(started);
                Log.Answered(logger, method, path, status, elapsed.TotalMilliseconds);
            }
        });
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} {Status} {Milliseconds:0.0} ms")]
        public static partial void Answered(ILogger logger, string method, string path, int status, double milliseconds);
    }
}
