namespace IsfTracker.Core.Language;

/// <summary>What was said, found around a speaker and a verb.</summary>
/// <param name="Direct">All of it stands in quotation marks.</param>
/// <param name="Reach">Index of the token up to which the sentence is accounted for.</param>
internal readonly record struct SpeechContent(TextSpan[] Spans, bool Direct, int Reach);
