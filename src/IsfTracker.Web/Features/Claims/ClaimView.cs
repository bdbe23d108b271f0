using IsfTracker.Web.Features.Articles;
using IsfTracker.Web.Features.Statements;

namespace IsfTracker.Web.Features.Claims;

/// <summary>A claim with what surrounds it.</summary>
/// <param name="Statement">Null when the claim belongs to an earlier reading.</param>
/// <param name="Text">The whole text that quote and cues are anchored in.</param>
/// <param name="Heir">Of a retired claim, the id of the one that has the same words in the newest copy; null where there is none.</param>
public sealed record ClaimView(ClaimItem Claim, ArticleItem Article, StatementItem? Statement, string Text, string? Heir);
