using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IsfTracker.Data;
using IsfTracker.Web.Features.Codebooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace IsfTracker.Web.Hosting;

/// <summary>Strong entity tags for answers that follow from the store alone: one that a client holds is confirmed without making it again.</summary>
internal static class EntityTags
{
    /// <summary>An answer also changes with the program that makes it.</summary>
    private static readonly string Program = typeof(EntityTags).Module.ModuleVersionId.ToString("N");

    public static TBuilder WithEntityTags<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.AddEndpointFilter(AnswerAsync).WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));

    private static async ValueTask<object?> AnswerAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        // Taken before the answer is made: a change in between costs the client one more request, never a stale answer.
        var tag = await CurrentAsync(context);
        if (IsHeld(context.Request.Headers.IfNoneMatch, tag))
        {
            Set(context.Response, tag);
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }
        var result = await next(invocation);
        var answer = result is INestedHttpResult nested ? nested.Result : result;
        if (answer is IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK }) { Set(context.Response, tag); }
        return result;
    }

    private static void Set(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "no-cache";
    }

    private static bool IsHeld(StringValues ifNoneMatch, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(ifNoneMatch, out var held)
        && held.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false));

    private static async Task<EntityTagHeaderValue> CurrentAsync(HttpContext context)
    {
        var db = context.RequestServices.GetRequiredService<TrackerDbContext>();
        var store = await db.StoreChanges
            .Select(change => new { change.Version, Began = db.Articles.OrderBy(article => article.Id).Select(article => (DateTimeOffset?)article.RecordedAt).FirstOrDefault() })
            .SingleAsync(context.RequestAborted);
        var codebook = context.RequestServices.GetRequiredService<CodebookFile>();
        var state = string.Create(CultureInfo.InvariantCulture, $"{Program} {codebook.Sha256} {store.Began?.UtcTicks} {store.Version}");
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)).AsSpan(..12))}\"");
    }
}
