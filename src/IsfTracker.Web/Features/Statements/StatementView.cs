using IsfTracker.Web.Features.Claims;

namespace IsfTracker.Web.Features.Statements;

/// <summary>A statement with the claims that report it, in the order of its members, and what differs between them.</summary>
public sealed record StatementView(StatementItem Statement, IReadOnlyList<ClaimItem> Claims, Renderings Renderings);
