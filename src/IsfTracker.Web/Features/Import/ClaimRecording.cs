using IsfTracker.Core;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Review;

namespace IsfTracker.Web.Features.Import;

/// <summary>The claims read in a capture, by the rules or by a reviewer, as the rows that keep them.</summary>
internal sealed class ClaimRecording(Article article, Capture capture, PublishedDays published, string actor, Codebook codebook, DateTimeOffset recorded)
{
    /// <param name="judged">What was judged in earlier copies and readings of the article.</param>
    public IReadOnlyList<Claim> NewClaims(IReadOnlyList<FoundClaim> found, IReadOnlyList<Claim> judged) =>
        [.. CarriedReviews.Of(found, judged, capture.Text).Select(claim => Under(claim.Judged, NewClaim(claim.Found, PipelineVersion.Claims)))];

    /// <param name="rules">Version of the rules that found the words.</param>
    public Claim NewClaim(FoundClaim found, string rules)
    {
        var anchor = Anchor.Of(capture.Text, found.Span);
        return new Claim
        {
            PublicId = ContentIds.Claim(capture.Sha256, found.Span, actor),
            Article = article,
            Capture = capture,
            Actor = actor,
            Start = found.Span.Start,
            End = found.Span.End,
            Quote = found.Quote,
            Prefix = anchor.Prefix,
            Suffix = anchor.Suffix,
            Kind = found.Kind,
            Stance = found.Stance,
            Lane = codebook.LaneOf(found.SpeakerRole, found.Kind),
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
            PipelineVersion = rules,
            CodebookVersion = codebook.Version,
            RecordedAt = recorded,
            Conditions = [.. found.Conditions.Distinct().Select((code, position) => new ClaimCondition { Code = code, Position = position })],
            Vias = [.. found.Via.Select((outlet, position) => new ClaimVia { Outlet = outlet, Position = position })],
        };
    }

    private Claim Under(Claim? judged, Claim claim)
    {
        if (judged is null) { return claim; }
        var last = judged.Reviews.MaxBy(review => review.Id)!;
        claim.Status = judged.Status;
        claim.Reviews.Add(new ClaimReview
        {
            Status = last.Status, Note = last.Note, Reviewer = last.Reviewer, CarriedFrom = last.CarriedFrom ?? judged.PublicId, RecordedAt = recorded,
        });
        return claim;
    }
}
