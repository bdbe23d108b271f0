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

    /// <summary><c>published</c> or <c>recorded</c>; with <c>-</c> in front the newest first. <c>-published</c> unless given.</summary>
    public string? Sort { get; init; }
}
