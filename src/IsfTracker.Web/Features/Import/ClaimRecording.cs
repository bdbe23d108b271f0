using IsfTracker.Core;
using IsfTracker.Core.Claims;
using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Codebooks;

namespace IsfTracker.Web.Features.Import;

/// <summary>The claims found in a capture as the rows that keep them.</summary>
internal sealed class ClaimRecording(Article article, Capture capture, PublishedDays published, CodebookFile codebook)
{
    public Claim NewClaim(FoundClaim found)
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
            Lane = codebook.Codebook.LaneOf(found.SpeakerRole),
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
            RecordedAt = capture.RecordedAt,
            Conditions = [.. found.Conditions.Distinct().Select((code, position) => new ClaimCondition { Code = code, Position = position })],
            Vias = [.. found.Via.Select((outlet, position) => new ClaimVia { Outlet = outlet, Position = position })],
        };
    }
}
