using IsfTracker.Core;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Statements;
using IsfTracker.Data.Entities;

namespace IsfTracker.Web.Features.Review;

/// <summary>Takes verdicts over to a newer copy or reading of an article: where the same words stand in it, they are read as they were judged. A pure function.</summary>
internal static class CarriedReviews
{
    private const string Kept = "review.kept";

    /// <param name="found">What the rules find in the text now.</param>
    /// <param name="judged">The claims of earlier copies and readings under their last verdicts.</param>
    /// <param name="text">The text in which the claims are anchored.</param>
    /// <returns>The claims to record, in the order of the text, each with the one whose verdict it takes over.</returns>
    public static IReadOnlyList<CarriedClaim> Of(IReadOnlyList<FoundClaim> found, IReadOnlyList<Claim> judged, string text)
    {
        var claims = found.Select(claim => new CarriedClaim(claim, null)).ToList();
        foreach (var earlier in judged)
        {
            if (FindPlace(earlier, found, text) is not { } place) { continue; }
            var same = claims.Find(claim => claim.Found.Span == place)?.Found;
            claims.RemoveAll(claim => claim.Judged is null && GivesWay(claim.Found.Span, place, earlier.Status));
            claims.Add(new CarriedClaim(Read(earlier, same, place), earlier));
        }
        return [.. claims.OrderBy(claim => claim.Found.Span.Start).ThenBy(claim => claim.Found.Span.End)];
    }

    /// <summary>Where the same words are a claim again, or stand between the same words as before; null where they do neither.</summary>
    private static TextSpan? FindPlace(Claim earlier, IReadOnlyList<FoundClaim> found, string text)
    {
        if (found.FirstOrDefault(claim => claim.Quote == earlier.Quote) is { } same) { return same.Span; }
        var at = text.IndexOf(string.Concat(earlier.Prefix, earlier.Quote, earlier.Suffix), StringComparison.Ordinal);
        if (at < 0) { return null; }
        // Less context than there may be means that the text began or ended there.
        var atStart = earlier.Prefix.Length >= Anchor.ContextLength - 1 || at == 0;
        var atEnd = earlier.Suffix.Length >= Anchor.ContextLength - 1 || at + earlier.Prefix.Length + earlier.Quote.Length + earlier.Suffix.Length == text.Length;
        var start = at + earlier.Prefix.Length;
        return atStart && atEnd ? new TextSpan(start, start + earlier.Quote.Length) : null;
    }

    // What a person read stands before what the rules read in the same words; what a person refused is not read again in parts.
    private static bool GivesWay(TextSpan found, TextSpan judged, ReviewStatus verdict) => verdict == ReviewStatus.Rejected
        ? found.Start >= judged.Start && found.End <= judged.End
        : found.Start < judged.End && judged.Start < found.End;

    private static FoundClaim Read(Claim judged, FoundClaim? same, TextSpan place)
    {
        var reading = Correction.Of(judged);
        if (same is not null && !reading.Changes(same)) { return same; }
        var read = reading.At(place, judged) with { Cues = [.. CuesWithin(judged, place), new Cue(Kept, place)] };
        return same is null ? read : read with { Via = same.Via, DirectQuote = same.DirectQuote };
    }

    /// <summary>The rules that saw the words themselves, moved to where these stand now.</summary>
    private static IEnumerable<Cue> CuesWithin(Claim judged, TextSpan place) => judged.Cues
        .Where(cue => cue.Rule != Kept && cue.Span.Start >= judged.Start && cue.Span.End <= judged.End)
        .Select(cue => new Cue(cue.Rule, new TextSpan(cue.Span.Start - judged.Start + place.Start, cue.Span.End - judged.Start + place.Start)));
}

/// <summary>A claim to record.</summary>
/// <param name="Judged">The claim of an earlier copy or reading whose verdict it takes over; null for none.</param>
internal sealed record CarriedClaim(FoundClaim Found, Claim? Judged);
