using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims;

/// <summary>What one article says about one actor's position.</summary>
/// <param name="Relevant">False when the article says nothing about the actor's part in the force.</param>
/// <param name="OverallStance">The actor's position at the end of the article; null when not relevant.</param>
/// <param name="NotCoded">Why the article was not read, such as <c>not coded: language az</c>; null when it was.</param>
/// <param name="Claims">In the order of the text; no claim lies inside another.</param>
public sealed record Extraction(bool Relevant, Stance? OverallStance, string? NotCoded, IReadOnlyList<FoundClaim> Claims);
