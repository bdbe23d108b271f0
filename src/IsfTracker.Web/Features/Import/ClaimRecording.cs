using IsfTracker.Core;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Statements;
using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Codebooks;
using IsfTracker.Web.Features.Review;

namespace IsfTracker.Web.Features.Import;

/// <summary>The claims found in a capture as the rows that keep them.</summary>
internal sealed class ClaimRecording(Article article, Capture capture, PublishedDays published, CodebookFile codebook, DateTimeOffset recorded)
{
    /// <param name="judged">What was judged in earlier copies and readings of the article.</param>
    public IReadOnlyList<Claim> NewClaims(IReadOnlyList<FoundClaim> found, IReadOnlyList<Claim> judged) =>
        [.. CarriedReviews.Of(found, judged, capture.Text).Select(claim => NewClaim(claim.Found, claim.Judged))];

    private Claim NewClaim(FoundClaim found, Claim? judged)
    {
        var anchor = Anchor.Of(capture.Text, found.Span);
        return new Claim
        {
            PublicId = ContentIds.Claim(capture.Sha256, found.Span, codebook.Actor.Id),
            Article = article,
            Capture = capture,
            Actor = codebook.Actor.Id,
            Start = found.Span.Start,
            End = found.Span.End,
            Quote = found.Quote,
            Prefix = anchor.Prefix,
            Suffix = anchor.Suffix,
            Kind = found.Kind,
            Stance = found.Stance,
            Lane = codebook.Codebook.LaneOf(found.SpeakerRole, found.Kind),
            Speaker = found.Speaker,
            OfficialId = found.OfficialId,
            SpeakerRole = found.SpeakerRole,
            PublishedOn = published.On,
            PublishedEarliest = published.Earliest,
            PublishedLatest = published.Latest,
            PublishedBasis = published.Basis,
            SaidOn = found.SaidOn?.ToString(),
            SaidEarliest = found.SaidOn?.Earliest ?? DateOnly.MinValue,
            SaidLatest = found.SaidOn?.Latest ?? DateOnly.MaxValue,
            DirectQuote = found.DirectQuote,
            Confidence = found.Confidence,
            Cues = found.Cues,
            PipelineVersion = PipelineVersion.Claims,
            CodebookVersion = codebook.Codebook.Version,
            RecordedAt = recorded,
            Status = judged?.Status ?? ReviewStatus.Unreviewed,
            Conditions = [.. found.Conditions.Distinct().Select((code, position) => new ClaimCondition { Code = code, Position = position })],
            Vias = [.. found.Via.Select((outlet, position) => new ClaimVia { Outlet = outlet, Position = position })],
            Reviews = judged is null ? [] : [Carried(judged)],
        };
    }

    private ClaimReview Carried(Claim judged)
    {
        var last = judged.Reviews.MaxBy(review => review.Id)!;
        return new ClaimReview
        {
            Status = last.Status, Note = last.Note, Reviewer = last.Reviewer, CarriedFrom = last.CarriedFrom ?? judged.PublicId, RecordedAt = recorded,
        };
    }
}
