using System.Globalization;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Claims.Dating;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Reading;
using IsfTracker.Core.Statements;

namespace IsfTracker.Benchmarks;

/// <summary>The claims found in a text as the store would give them to grouping.</summary>
internal static class FoundEvidence
{
    /// <param name="number">Of the article.</param>
    public static Evidence[] Of(int number, string? outlet, ReadDocument document, Codebook codebook, ClaimExtractor extractor)
    {
        var signature = MinHash.Signature(document.Text);
        return
        [
            .. extractor.Extract(document).Claims.Select((claim, place) => new Evidence(
                string.Create(CultureInfo.InvariantCulture, $"c-{number:x12}{place:x4}"), codebook.DefaultActor, string.Create(CultureInfo.InvariantCulture, $"a-{number:x16}"),
                outlet, document.Published, DateTimeOffset.UnixEpoch, claim.Span.Start, claim.Quote, claim.Kind, claim.Stance,
                codebook.LaneOf(claim.SpeakerRole, claim.Kind), claim.Speaker, claim.OfficialId, claim.SpeakerRole, claim.Via, claim.SaidOn, claim.Conditions, claim.DirectQuote, claim.Confidence,
                ReviewStatus.Unreviewed, signature)
            {
                SaidWeekday = SaidWeekday.Find(claim.Cues),
                SaidBefore = claim.Cues.Any(cue => cue.Rule == UndatedArticle.Before),
            }),
        ];
    }
}
