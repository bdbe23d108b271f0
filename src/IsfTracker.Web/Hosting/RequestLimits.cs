using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace IsfTracker.Web.Hosting;

/// <summary>How much one request may carry.</summary>
internal static class RequestLimits
{
    public const int MaxRequestBytes = 25 * 1024 * 1024;

    public static void AddRequestLimits(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = MaxRequestBytes;
            form.ValueLengthLimit = MaxRequestBytes;
        });
    }

    /// <summary>Refuses by the announced length, before a byte of the body is read: reading a form reports it too late to be told apart from a broken one.</summary>
    public static void UseRequestLimits(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.ContentLength is not > MaxRequestBytes) { return next(context); }
        // The page that words the refusal must not read what was refused.
        context.Request.Method = HttpMethods.Get;
        context.Request.ContentType = null;
        context.Request.ContentLength = null;
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });
}
