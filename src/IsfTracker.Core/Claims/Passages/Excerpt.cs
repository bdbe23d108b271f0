namespace IsfTracker.Core.Claims.Passages;

/// <summary>A piece of text that can be one claim: a sentence, a clause of it, or quoted words.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Quoted">True when the span is the words between quotation marks.</param>
internal readonly record struct Excerpt(TextSpan Span, int First, int End, int Sentence, bool Quoted);
