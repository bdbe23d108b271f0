namespace IsfTracker.Core.Claims;

/// <summary>A rule of reading, as readers are told it.</summary>
/// <param name="Code">The stable name that a claim's cues carry, such as <c>stance.declined</c>.</param>
/// <param name="Name">A few words.</param>
/// <param name="Sentence">What the rule makes of the words it saw.</param>
public sealed record ReadingRule(string Code, string Name, string Sentence);
