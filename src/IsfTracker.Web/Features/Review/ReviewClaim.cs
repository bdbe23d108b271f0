using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Import;
using IsfTracker.Web.Features.Lists;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Review;

/// <summary>Accepts, rejects or corrects a claim. The verdict is added to those before it; the statements follow the last.</summary>
public sealed class ReviewClaim(TrackerDbContext db, Codebook codebook, TimeProvider clock)
{
    private static readonly string[] Verdicts = ["accepted", "rejected", "corrected"];

    /// <param name="id">Of a current claim, <c>c-…</c>.</param>
    public async Task<ClaimReviewResult> RunAsync(string id, ClaimVerdict verdict, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        await using var turn = await db.BeginChangeAsync(clock, cancellationToken);
        var claim = await db.Claims.Where(known => known.PublicId == id).HeldAt(null)
            .Include(known => known.Conditions).Include(known => known.Vias).AsSingleQuery().FirstOrDefaultAsync(cancellationToken);
        if (claim is null) { return new ClaimReviewResult.NotFound(); }
        var reader = new FilterReader();
        var (status, correction) = Read(verdict, claim, reader);
        if (reader.Errors.Count > 0) { return new ClaimReviewResult.Refused(reader.Errors); }
        if (correction is not null) { claim = await ReadAnewAsync(claim, correction, turn.At, cancellationToken); }
        claim.Status = status;
        db.ClaimReviews.Add(new ClaimReview
        {
            Claim = claim, Status = status, Note = ReviewerWords.Note(verdict.Note), Reviewer = ReviewerWords.Name(verdict.Reviewer), RecordedAt = turn.At,
        });
        await db.SaveChangesAsync(cancellationToken);
        await turn.CommitAsync(cancellationToken);
        return new ClaimReviewResult.Done(status);
    }

    private (ReviewStatus, Correction?) Read(ClaimVerdict verdict, Claim claim, FilterReader reader)
    {
        if (ReviewerWords.FindFault(verdict.Note, verdict.Reviewer) is { } fault) { reader.Refuse(fault.Field, fault.Reason); }
        var word = reader.OneOf("status", verdict.Status, Verdicts);
        if (word is null && !reader.Errors.ContainsKey("status")) { reader.Refuse("status", $"must be one of {string.Join(", ", Verdicts)}"); }
        if (word != "corrected") { return (word == "rejected" ? ReviewStatus.Rejected : ReviewStatus.Accepted, null); }
        var correction = Correction.Read(verdict, claim, codebook, reader);
        if (reader.Errors.Count == 0 && !correction.Changes(claim)) { reader.Refuse("status", "may not be corrected where nothing is read otherwise; change something, or accept the claim"); }
        return (ReviewStatus.Corrected, correction);
    }

    // The reading before it is kept, and is what views of the past show.
    private async Task<Claim> ReadAnewAsync(Claim claim, Correction correction, DateTimeOffset at, CancellationToken cancellationToken)
    {
        claim.RetiredAt = at;
        await db.SaveChangesAsync(cancellationToken);
        await db.Entry(claim).Reference(known => known.Article).LoadAsync(cancellationToken);
        await db.Entry(claim).Reference(known => known.Capture).LoadAsync(cancellationToken);
        var anew = new ClaimRecording(claim.Article, claim.Capture, PublishedDays.Of(claim), claim.Actor, codebook, at).NewClaim(correction.NewReading(claim, codebook), claim.PipelineVersion);
        db.Claims.Add(anew);
        return anew;
    }
}
