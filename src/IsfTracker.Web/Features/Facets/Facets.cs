using IsfTracker.Core.Codebooks;

namespace IsfTracker.Web.Features.Facets;

/// <summary>A condition of the codebook and what has been said of it.</summary>
/// <param name="Claims">How many current claims carry it.</param>
/// <param name="Statements">Ids of the statements that carry it.</param>
/// <param name="FirstStated">The earliest day it can have been stated; null when it never was.</param>
/// <param name="Standing">True when the current declared position still carries it.</param>
public sealed record ConditionFacet(
    string Code,
    string Title,
    string Definition,
    int Claims,
    IReadOnlyList<string> Statements,
    DateOnly? FirstStated,
    DateOnly? LastStated,
    bool Standing);

/// <summary>Somebody who speaks about the position.</summary>
/// <param name="Name">The official's name of the codebook, or the speaker as articles write them; null for outlets in their own voice.</param>
/// <param name="Office">The official's office; null for others.</param>
public sealed record SpeakerFacet(string? Name, string? OfficialId, string? Office, SpeakerRole Role, Lane Lane, int Claims, int Statements);

/// <summary>An outlet that published articles or is credited by others.</summary>
/// <param name="Articles">How many articles of it are held.</param>
/// <param name="Claims">How many current claims stand in them.</param>
/// <param name="Credited">How many current claims of any outlet credit it for the words.</param>
public sealed record OutletFacet(string Name, int Articles, int Claims, int Credited);
