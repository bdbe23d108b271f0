using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace IsfTracker.Web.Features.Lists;

/// <summary>Answers with a page of a list and names the following one in the <c>Link</c> header (RFC 8288).</summary>
internal static class NextLink
{
    public static Ok<Listing<T>> Answer<T>(this HttpContext context, Listing<T> listing)
    {
        if (listing.Next is not null)
        {
            var query = context.Request.Query.Where(parameter => !parameter.Key.Equals("cursor", StringComparison.OrdinalIgnoreCase))
                .Append(new("cursor", new StringValues(listing.Next)));
            var address = QueryHelpers.AddQueryString($"{context.Request.PathBase}{context.Request.Path.ToUriComponent()}", query);
            context.Response.Headers.Link = $"<{address}>; rel=\"next\"";
        }
        return TypedResults.Ok(listing);
    }

    /// <summary>A list that always comes whole.</summary>
    public static Ok<Listing<T>> Whole<T>(IReadOnlyList<T> items) => TypedResults.Ok(new Listing<T>(items, null));
}
