using System.Collections.Immutable;

namespace IsfTracker.Core.Language;

/// <summary>What was said, found around a speaker and a verb.</summary>
/// <param name="Direct">All of it stands in quotation marks.</param>
/// <param name="Reach">Index of the token up to which the sentence is accounted for.</param>
/// <param name="ClauseEnd">Index behind a clause to the right, 0 where there is none.</param>
internal readonly record struct SpeechContent(ImmutableArray<TextSpan> Spans, bool Direct, int Reach, int ClauseEnd = 0);
