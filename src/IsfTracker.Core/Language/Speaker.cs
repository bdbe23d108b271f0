namespace IsfTracker.Core.Language;

/// <summary>Where a speaker stands.</summary>
internal enum SpeakerPlace : byte
{
    /// <summary>"Resch said".</summary>
    Before,

    /// <summary>"said Resch".</summary>
    After,

    /// <summary>"Volk, who has said that".</summary>
    Relative,

    /// <summary>Named earlier: "Resch refused, saying".</summary>
    Carried,
}

/// <summary>Who speaks, by tokens; a carried one by its span alone.</summary>
/// <param name="Start">Index of the first token of the clause's own part: the speaker when before, the cue otherwise.</param>
/// <param name="End">Index behind speaker and cue, whichever is later.</param>
internal readonly record struct Speaker(TextSpan? Span, TextSpan? Head, int Start, int End, SpeakerPlace Place);
