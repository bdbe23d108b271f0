namespace IsfTracker.Core.Language;

/// <summary>Somebody who was named or spoke, as a later "he" or "the minister" may mean them.</summary>
/// <param name="Span">The words; the fullest form that is known when the mention repeats a surname.</param>
/// <param name="At">Where the mention stands.</param>
/// <param name="Speaks">A source, or the subject that opens a sentence: what a pronoun means first.</param>
internal readonly record struct KnownSpeaker(TextSpan Span, int At, bool Speaks, KnownSpeakerKind Kind, char Gender);

internal enum KnownSpeakerKind : byte
{
    Person,
    People,
    Body,
}
