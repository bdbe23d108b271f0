namespace IsfTracker.Web.Features.Lists;

/// <summary>Which words, as one article's claim or as the statement behind several: as the address writes it. What is left out does not narrow.</summary>
public abstract class SpokenFilter
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

    /// <summary>An outlet credited for the words, anywhere in the chain.</summary>
    public string[]? Via { get; init; }

    /// <summary>One or more condition codes: what carries any of them.</summary>
    public string[]? Condition { get; init; }

    /// <summary>Said on or after this date; the published date stands in where the words are undated (EDTF, by overlap).</summary>
    public string? From { get; init; }

    /// <summary>Said on or before this date; the published date stands in where the words are undated (EDTF, by overlap).</summary>
    public string? To { get; init; }
}
