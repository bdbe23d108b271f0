namespace IsfTracker.Web.Hosting;

/// <summary>What went wrong, for people. A request feature of this type replaces the words that a status has by itself.</summary>
/// <param name="Today">Where the same may be found as it is known today; null where there is no such place.</param>
public sealed record ErrorWords(string Title, string Detail, string? Today = null)
{
    private static readonly ErrorWords Unexpected = new(
        "Something broke here",
        "The request could not be answered because of a fault in this program. Nothing was stored by halves. The log has the details.");

    /// <summary>The words for the answer to this request.</summary>
    public static ErrorWords Of(HttpContext context) => context.Features.Get<ErrorWords>() ?? Of(context.Response.StatusCode);

    /// <summary>The words for a status.</summary>
    public static ErrorWords Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new("The request cannot be read", "Something in the address or in what was sent is not as it should be."),
        StatusCodes.Status403Forbidden => new("Not from here", "This may not be asked from another site."),
        StatusCodes.Status404NotFound => new("Not found", "There is nothing at this address."),
        StatusCodes.Status405MethodNotAllowed => new("Not possible here", "This address does not take requests of this kind; the Allow header names those it takes."),
        StatusCodes.Status406NotAcceptable => new("No such form", "This is not available in the form asked for."),
        StatusCodes.Status413PayloadTooLarge => new("Too large", $"One request may carry up to {RequestLimits.MaxRequestBytes / 1024 / 1024} MB. Send fewer or smaller files."),
        StatusCodes.Status415UnsupportedMediaType => new("Not a form this address reads", "The Content-Type of the request is not one that this address takes."),
        StatusCodes.Status422UnprocessableEntity => new("Refused", "What was sent was read but cannot be taken as it is."),
        >= 400 and < 500 => new("The request was refused", "This request cannot be answered as it was sent."),
        _ => Unexpected,
    };
}
