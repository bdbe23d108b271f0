using IsfTracker.Core;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Lists;

namespace IsfTracker.Web.Features.Review;

/// <summary>How a reviewer reads a claim.</summary>
internal sealed record Correction(Stance Stance, ClaimKind Kind, Edtf? SaidOn, string? Speaker, SpeakerRole SpeakerRole, IReadOnlyList<string> Conditions)
{
    private const string Rule = "review.corrected";

    /// <summary>How the rules that date words begin.</summary>
    private const string Dated = "said-on.";

    /// <summary>The claim as it is read.</summary>
    public static Correction Of(Claim claim) => new(claim.Stance, claim.Kind, DateOf(claim), claim.Speaker, claim.SpeakerRole, CodesOf(claim));

    /// <summary>The claim's reading with what the verdict changes; what cannot be read goes to the reader.</summary>
    public static Correction Read(ClaimVerdict verdict, Claim claim, Codebook codebook, FilterReader reader) => new(
        reader.Code<Stance>("stance", verdict.Stance) ?? claim.Stance,
        reader.Code<ClaimKind>("kind", verdict.Kind) ?? claim.Kind,
        verdict.SaidOn is null ? DateOf(claim) : reader.Date("saidOn", verdict.SaidOn),
        verdict.Speaker is null ? claim.Speaker : reader.Text("speaker", verdict.Speaker),
        reader.Code<SpeakerRole>("speakerRole", verdict.SpeakerRole) ?? claim.SpeakerRole,
        verdict.Conditions is null ? CodesOf(claim) : reader.Conditions([.. verdict.Conditions], codebook));

    public bool Changes(Claim claim) => !IsSame(Of(claim));

    public bool Changes(FoundClaim claim) => !IsSame(new Correction(claim.Stance, claim.Kind, claim.SaidOn, claim.Speaker, claim.SpeakerRole, claim.Conditions));

    /// <summary>A claim's words at a place, so read.</summary>
    public FoundClaim At(TextSpan place, Claim claim) => new()
    {
        Span = place,
        Quote = claim.Quote,
        Kind = Kind,
        Stance = Stance,
        Speaker = Speaker,
        OfficialId = claim.OfficialId,
        SpeakerRole = SpeakerRole,
        Via = [.. claim.Vias.OrderBy(via => via.Position).Select(via => via.Outlet)],
        SaidOn = SaidOn,
        Conditions = Conditions,
        DirectQuote = claim.DirectQuote,
        Confidence = claim.Confidence,
    };

    /// <summary>The same words in the same place, read as the reviewer reads them.</summary>
    public FoundClaim NewReading(Claim claim, Codebook codebook) => At(new TextSpan(claim.Start, claim.End), claim) with
    {
        OfficialId = Speaker == claim.Speaker ? claim.OfficialId : FindOfficial(codebook.FindActor(claim.Actor)),
        Confidence = 1,
        // What the rules saw stays beside the reviewer's word; what dated the words does not where they are dated otherwise.
        Cues = [.. claim.Cues.Where(cue => cue.Rule != Rule && (SaidOn?.ToString() == claim.SaidOn || !cue.Rule.StartsWith(Dated, StringComparison.Ordinal))), new Cue(Rule, new TextSpan(claim.Start, claim.End))],
    };

    private bool IsSame(Correction other) =>
        Stance == other.Stance && Kind == other.Kind && SaidOn?.ToString() == other.SaidOn?.ToString() && Speaker == other.Speaker && SpeakerRole == other.SpeakerRole
        && Conditions.Order(StringComparer.Ordinal).SequenceEqual(other.Conditions.Order(StringComparer.Ordinal));

    private string? FindOfficial(Actor? actor) => actor?.Officials
        .FirstOrDefault(official => official.Names.Append(official.Name).Contains(Speaker, StringComparer.OrdinalIgnoreCase))?.Id;

    private static List<string> CodesOf(Claim claim) => [.. claim.Conditions.OrderBy(condition => condition.Position).Select(condition => condition.Code)];

    private static Edtf? DateOf(Claim claim) => claim.SaidOn is null ? null : Edtf.Parse(claim.SaidOn);
}
