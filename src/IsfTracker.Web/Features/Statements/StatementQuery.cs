using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using IsfTracker.Data;
using IsfTracker.Web.Features.Claims;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Statements;

/// <summary>What is one statement, and who reports it?</summary>
internal static class StatementQuery
{
    /// <param name="id">Its own, or that of any claim in it with <c>s-</c> in front: ids move when an older report is found.</param>
    public static async Task<StatementView?> FindStatementAsync(
        this TrackerDbContext db, string id, Codebook codebook, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        foreach (var actor in codebook.Actors)
        {
            var derived = await timelines.GetAsync(db, actor.Id, Vantage.Today, cancellationToken);
            if (derived.FindStatement(id) is { } statement)
            {
                var claims = await db.ListClaimsOfAsync(statement, derived, cancellationToken);
                return new StatementView(statement, claims, RenderingsOf.Claims(claims, await db.ListEditsOfAsync(statement, cancellationToken)));
            }
        }
        return null;
    }

    // That claims stayed together when others left is kept beside each word and need not be read.
    private static async Task<IReadOnlyList<EditItem>> ListEditsOfAsync(this TrackerDbContext db, StatementItem statement, CancellationToken cancellationToken) =>
        await db.StatementEdits
            .Where(edit => edit.Kind != VerdictKind.Kept && (statement.Claims.Contains(edit.FirstClaim) || statement.Claims.Contains(edit.SecondClaim)))
            .OrderBy(edit => edit.Id)
            .Select(edit => new EditItem(edit.Kind, edit.FirstClaim, edit.SecondClaim, edit.Note, edit.Reviewer, edit.RecordedAt))
            .ToListAsync(cancellationToken);

    private static async Task<IReadOnlyList<ClaimItem>> ListClaimsOfAsync(this TrackerDbContext db, StatementItem statement, DerivedTimeline derived, CancellationToken cancellationToken)
    {
        var claims = await db.ListClaimsAsync(claims => claims.Where(claim => claim.RetiredAt == null && statement.Claims.Contains(claim.PublicId)), derived, cancellationToken);
        return [.. statement.Claims.Join(claims, id => id, claim => claim.Id, (_, claim) => claim)];
    }
}
