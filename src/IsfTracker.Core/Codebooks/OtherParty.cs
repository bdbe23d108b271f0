namespace IsfTracker.Core.Codebooks;

/// <summary>A government or party that the texts name beside the actor: its words and deeds are kept apart from the actor's.</summary>
/// <param name="Capitals">The capital and other words that stand for it.</param>
/// <param name="People">Those who speak for it.</param>
public sealed record OtherParty(
    string Name,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Demonyms,
    IReadOnlyList<string> Capitals,
    IReadOnlyList<string> People);
