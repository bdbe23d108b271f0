using IsfTracker.Web.Features.Lists;

namespace IsfTracker.Web.Features.Claims;

/// <summary>Which claims, as the address writes it.</summary>
public sealed class ClaimFilter : SpokenFilter
{
    /// <summary>The outlet that published the article, in any spelling.</summary>
    public string[]? Outlet { get; init; }

    /// <summary>One or more review states.</summary>
    public string[]? Status { get; init; }

    /// <summary>Words in the quote, the speaker or the article's title.</summary>
    public string? Q { get; init; }

    /// <summary>Id of an article.</summary>
    public string? Article { get; init; }

    /// <summary>Ids of one or more statements; that of any of its members leads to each.</summary>
    public string[]? Statement { get; init; }

    /// <summary><c>published</c>, <c>said</c>, <c>recorded</c> or <c>confidence</c>; with <c>-</c> in front the other way round. <c>-published</c> unless given. Dates go by their earliest day; of those that begin on one day the more precise comes first (a day, then its month, then its year), one without an end last; equal ones by number. With <c>-</c> all of it is turned.</summary>
    public string? Sort { get; init; }
}
