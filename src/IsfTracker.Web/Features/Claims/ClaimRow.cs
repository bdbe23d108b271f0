using System.Linq.Expressions;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Statements;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Features.Claims;

/// <summary>A claim as the store holds it, with the parts of other tables that its answer needs.</summary>
internal sealed record ClaimRow(
    Claim Claim,
    string Article,
    string Title,
    string? Outlet,
    string Capture,
    List<string> Via,
    List<string> Conditions,
    List<ReviewItem> Reviews)
{
    public static readonly Expression<Func<Claim, ClaimRow>> Projection = claim => new ClaimRow(
        claim,
        claim.Article.PublicId,
        claim.Article.Title,
        claim.Article.Outlet == null ? null : claim.Article.Outlet.Name,
        claim.Capture.PublicId,
        claim.Vias.OrderBy(via => via.Position).Select(via => via.Outlet).ToList(),
        claim.Conditions.OrderBy(condition => condition.Position).Select(condition => condition.Code).ToList(),
        claim.Article.Claims.Where(reading => reading.PublicId == claim.PublicId).SelectMany(reading => reading.Reviews).OrderBy(review => review.Id).Select(review => new ReviewItem(review.Status, review.Note, review.Reviewer, review.RecordedAt, review.CarriedFrom)).ToList());

    /// <summary>The answer, with the reviews that were there at an instant.</summary>
    public ClaimItem ToItem(DerivedTimeline derived, DateTimeOffset? knownAt)
    {
        var reviews = knownAt is { } at ? Reviews.FindAll(review => review.Recorded <= at) : Reviews;
        return new ClaimItem(
            Claim.PublicId, Claim.Actor, Claim.Lane, reviews is [.., var last] ? last.Status : ReviewStatus.Unreviewed,
            Article, Capture, derived.FindStatementIdOf(Claim.PublicId), Title, Outlet,
            Claim.Quote, Claim.Start, Claim.End, Claim.Prefix, Claim.Suffix, Claim.Kind, Claim.Stance,
            Claim.Speaker, Claim.OfficialId, Claim.SpeakerRole, Via.Count > 0 ? Via[0] : null, Via,
            Date(Claim.SaidOn), Conditions, Claim.DirectQuote, Claim.Confidence,
            Date(Claim.PublishedOn), Claim.PublishedBasis, Claim.RecordedAt, knownAt < Claim.RetiredAt ? null : Claim.RetiredAt,
            [.. Claim.Cues.Select(cue => new CueItem(cue.Rule, cue.Span.Start, cue.Span.End))], reviews);
    }

    private static Edtf? Date(string? text) => text is null ? null : Edtf.Parse(text);
}
