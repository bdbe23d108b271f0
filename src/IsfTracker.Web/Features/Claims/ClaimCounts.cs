namespace IsfTracker.Web.Features.Claims;

/// <summary>How many claims, in how many articles of how many outlets, reporting how many statements.</summary>
/// <param name="Statements">Null where the claims are too many to look each up.</param>
internal sealed record ClaimCounts(int Claims, int Articles, int Outlets, int? Statements);
