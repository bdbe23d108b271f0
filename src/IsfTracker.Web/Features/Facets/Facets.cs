using IsfTracker.Core.Codebooks;

namespace IsfTracker.Web.Features.Facets;

/// <summary>Somebody who speaks about the position.</summary>
/// <param name="Name">The official's name of the codebook, or the speaker as articles write them; null for outlets in their own voice.</param>
/// <param name="Office">The official's office; null for others.</param>
public sealed record SpeakerFacet(string? Name, string? OfficialId, string? Office, SpeakerRole Role, Lane Lane, int Claims, int Statements);

/// <summary>An outlet that published articles or is credited by others.</summary>
/// <param name="Articles">How many articles of it are held.</param>
/// <param name="Claims">How many current claims stand in them.</param>
/// <param name="Credited">How many current claims of any outlet credit it for the words.</param>
public sealed record OutletFacet(string Name, int Articles, int Claims, int Credited);
