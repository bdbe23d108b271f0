namespace IsfTracker.Web.Features.Articles;

/// <summary>Which articles, as the address writes it. What is left out does not narrow.</summary>
public sealed class ArticleFilter
{
    /// <summary>The outlet, in any spelling.</summary>
    public string[]? Outlet { get; init; }

    /// <summary>Published on or after this date (EDTF, by overlap).</summary>
    public string? From { get; init; }

    /// <summary>Published on or before this date (EDTF, by overlap).</summary>
    public string? To { get; init; }

    /// <summary>Words in the title, the outlet's name or the text.</summary>
    public string? Q { get; init; }

    /// <summary><c>published</c> or <c>recorded</c>; with <c>-</c> in front the newest first. <c>-published</c> unless given. Dates go by their earliest day; of those that begin on one day the more precise comes first (a day, then its month, then its year), one without an end last; equal ones by number. With <c>-</c> all of it is turned.</summary>
    public string? Sort { get; init; }
}
