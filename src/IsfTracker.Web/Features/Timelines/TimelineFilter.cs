namespace IsfTracker.Web.Features.Timelines;

/// <summary>Whose timeline, as the address writes it.</summary>
public sealed class TimelineFilter
{
    /// <summary>Id of the codebook's actor; its default actor unless given.</summary>
    public string? Actor { get; init; }

    /// <summary><c>declared</c> or <c>reported</c>; both unless given.</summary>
    public string? Lane { get; init; }
}
