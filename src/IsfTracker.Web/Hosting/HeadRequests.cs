namespace IsfTracker.Web.Hosting;

/// <summary>
/// Under <c>/api</c> HEAD is answered as GET without its body (RFC 9110, 9.3.2). Not by listing HEAD at every endpoint: that would
/// double each operation in the description of the interface.
/// </summary>
internal static class HeadRequests
{
    public static void UseHeadRequests(this WebApplication app) => app.UseWhen(IsHead, api => api.Use(AnswerAsync));

    private static bool IsHead(HttpContext context) => HttpMethods.IsHead(context.Request.Method) && context.Request.Path.StartsWithSegments("/api");

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var body = context.Response.Body;
        (context.Request.Method, context.Response.Body) = (HttpMethods.Get, Stream.Null);
        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.Method, context.Response.Body) = (HttpMethods.Head, body);
        }
    }
}
