namespace IsfTracker.Core.Claims.Mentions;

/// <summary>What the phrases of a text refer to, by their first word.</summary>
/// <param name="All">Names, signals and the wordings of conditions.</param>
/// <param name="Keywords">What conditions are about; they bear on nothing but the conditions of a claim.</param>
internal sealed record FoundMentions(Mention[] All, List<Mention> Keywords);
