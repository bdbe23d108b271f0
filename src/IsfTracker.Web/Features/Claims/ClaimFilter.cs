namespace IsfTracker.Web.Features.Claims;

/// <summary>Which claims, as the address writes it. What is left out does not narrow.</summary>
public sealed class ClaimFilter
{
    /// <summary>Id of the codebook's actor; its default actor unless given.</summary>
    public string? Actor { get; init; }

    /// <summary>One or more of the stance scale.</summary>
    public string[]? Stance { get; init; }

    /// <summary>Part of the speaker's name as written, all of it in "quotes" (<c>""</c> for nobody named), or the id of an official of the codebook.</summary>
    public string[]? Speaker { get; init; }

    /// <summary>One or more speaker roles.</summary>
    public string[]? Role { get; init; }

    /// <summary><c>declared</c> or <c>reported</c>.</summary>
    public string? Lane { get; init; }

    /// <summary>One or more kinds of report.</summary>
    public string[]? Kind { get; init; }

    /// <summary>The outlet that published the article, in any spelling.</summary>
    public string[]? Outlet { get; init; }

    /// <summary>An outlet credited for the words, anywhere in the chain.</summary>
    public string[]? Via { get; init; }

    /// <summary>One or more condition codes: claims that carry any of them.</summary>
    public string[]? Condition { get; init; }

    /// <summary>One or more review states.</summary>
    public string[]? Status { get; init; }

    /// <summary>Said on or after this date; the published date stands in where the words are undated (EDTF, by overlap).</summary>
    public string? From { get; init; }

    /// <summary>Said on or before this date; the published date stands in where the words are undated (EDTF, by overlap).</summary>
    public string? To { get; init; }

    /// <summary>Words in the quote, the speaker or the article's title.</summary>
    public string? Q { get; init; }

    /// <summary>Id of an article.</summary>
    public string? Article { get; init; }

    /// <summary>Ids of one or more statements; that of any of its members leads to each.</summary>
    public string[]? Statement { get; init; }

    /// <summary>Only what had been said by the end of this date.</summary>
    public string? AsOf { get; init; }

    /// <summary>Only what had been published by the end of this date.</summary>
    public string? PublishedBy { get; init; }

    /// <summary>Only what this tracker held at this instant, reviewed as it was then.</summary>
    public string? KnownAt { get; init; }

    /// <summary><c>published</c>, <c>said</c>, <c>recorded</c> or <c>confidence</c>; with <c>-</c> in front the other way round. <c>-published</c> unless given. Dates go by their earliest day; of those that begin on one day the more precise comes first (a day, then its month, then its year), one without an end last; equal ones by number. With <c>-</c> all of it is turned.</summary>
    public string? Sort { get; init; }
}
