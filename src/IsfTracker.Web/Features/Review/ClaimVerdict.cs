using IsfTracker.Core.Statements;

namespace IsfTracker.Web.Features.Review;

/// <summary>What a reviewer says of a claim.</summary>
/// <param name="Status"><c>accepted</c>, <c>rejected</c> or <c>corrected</c>.</param>
/// <param name="Note">Why; up to 2000 characters.</param>
/// <param name="Reviewer">Who says so; up to 200 characters.</param>
/// <param name="Stance">Of a correction, as the following: how it must be read. What is left out stays as it was.</param>
/// <param name="SaidOn">EDTF; empty where the text does not say.</param>
/// <param name="Speaker">As the article names them; empty for the outlet's own voice.</param>
/// <param name="Conditions">Codes; empty for none.</param>
public sealed record ClaimVerdict(
    string? Status,
    string? Note = null,
    string? Reviewer = null,
    string? Stance = null,
    string? Kind = null,
    string? SaidOn = null,
    string? Speaker = null,
    string? SpeakerRole = null,
    IReadOnlyList<string>? Conditions = null);

/// <summary>What became of a review.</summary>
public abstract record ClaimReviewResult
{
    private ClaimReviewResult() { }

    /// <param name="Status">The claim's status now.</param>
    public sealed record Done(ReviewStatus Status) : ClaimReviewResult;

    public sealed record NotFound : ClaimReviewResult;

    /// <param name="Errors">What is wrong, by field.</param>
    public sealed record Refused(IReadOnlyDictionary<string, string[]> Errors) : ClaimReviewResult;
}
