namespace IsfTracker.Web.Hosting;

/// <summary>Refuses a change that a page of another site makes a browser send. Programs send neither header and pass.</summary>
/// <remarks>A form needs a token for this; here the browser's own word is enough: https://owasp.org/www-community/attacks/csrf.</remarks>
internal static class OwnSite
{
    public static TBuilder FromOwnSiteOnly<TBuilder>(this TBuilder endpoints) where TBuilder : IEndpointConventionBuilder =>
        endpoints.AddEndpointFilter(async (invocation, next) => IsForeign(invocation.HttpContext.Request)
            ? TypedResults.Problem("This may not be asked from a page of another site.", statusCode: StatusCodes.Status403Forbidden)
            : await next(invocation));

    private static bool IsForeign(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site) { return site is not ("same-origin" or "none"); }
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
