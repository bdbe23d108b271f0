using IsfTracker.Core;
using IsfTracker.Core.Claims;

namespace IsfTracker.Web.Commands;

/// <summary>A claim as <c>extract</c> prints it.</summary>
/// <param name="ViaChain">All outlets credited, the origin first; left out unless there are several.</param>
/// <param name="Cues">Left out unless asked for.</param>
internal sealed record ExtractedClaim(
    string Quote, int Start, int End, string Kind, string Stance, string? Speaker, string SpeakerRole, string? Via,
    string? SaidOn, IReadOnlyList<string> Conditions, bool DirectQuote, double Confidence,
    IReadOnlyList<string>? ViaChain, IReadOnlyList<ExtractedCue>? Cues)
{
    public static ExtractedClaim Of(FoundClaim claim, string text, bool withCues) => new(
        claim.Quote, claim.Span.Start, claim.Span.End, claim.Kind.ToCode(), claim.Stance.ToCode(), claim.Speaker, claim.SpeakerRole.ToCode(),
        claim.Via is [var first, ..] ? first : null, claim.SaidOn?.ToString(), claim.Conditions, claim.DirectQuote, Math.Round(claim.Confidence, 2),
        claim.Via.Count > 1 ? claim.Via : null,
        withCues ? [.. claim.Cues.Select(cue => new ExtractedCue(cue.Rule, cue.Span.Start, cue.Span.End, cue.Span.Of(text)))] : null);
}

/// <summary>A rule that bore on a reading, with the words it saw.</summary>
internal sealed record ExtractedCue(string Rule, int Start, int End, string Text);
