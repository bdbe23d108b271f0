namespace IsfTracker.Web.Features.Facets;

/// <summary>About whom, as the address writes it.</summary>
public sealed class ActorFilter
{
    /// <summary>Id of the codebook's actor; its default actor unless given.</summary>
    public string? Actor { get; init; }
}
