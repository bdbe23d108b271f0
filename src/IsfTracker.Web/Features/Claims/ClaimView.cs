using IsfTracker.Web.Features.Articles;
using IsfTracker.Web.Features.Statements;

namespace IsfTracker.Web.Features.Claims;

/// <summary>A claim with what surrounds it.</summary>
/// <param name="Statement">Null when the claim belongs to an earlier reading, or its statement cannot be seen from where one looks.</param>
/// <param name="Capture">The capture that quote and cues are anchored in.</param>
/// <param name="Text">Its whole text.</param>
/// <param name="Heir">Of a retired claim, the id of the one that has the same words in the newest copy; null where there is none.</param>
public sealed record ClaimView(ClaimItem Claim, StatementItem? Statement, CaptureItem Capture, string Text, string? Heir);
