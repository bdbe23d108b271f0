namespace IsfTracker.Web.Features.Lists;

/// <summary>Which page of a list, as the address writes it.</summary>
public sealed class PageFilter
{
    /// <summary>How many items to answer with: 1 to 200, 50 unless given.</summary>
    public string? Limit { get; init; }

    /// <summary>The <c>next</c> of the page before, in the same order; from the start unless given.</summary>
    public string? Cursor { get; init; }
}
