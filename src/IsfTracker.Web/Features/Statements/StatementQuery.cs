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
    /// <returns>Null where it cannot be seen from the vantage.</returns>
    public static async Task<StatementView?> FindStatementAsync(
        this TrackerDbContext db, string id, Vantage vantage, DerivedTimelines timelines, CancellationToken cancellationToken)
    {
        if (!id.StartsWith("s-", StringComparison.Ordinal)) { return null; }
        var member = $"c-{id[2..]}";
        var actor = await db.Claims.Where(claim => claim.PublicId == member).Select(claim => claim.Actor).FirstOrDefaultAsync(cancellationToken);
        if (actor is null) { return null; }
        var derived = await timelines.GetAsync(db, actor, vantage, cancellationToken);
        if (derived.FindStatement(id) is not { } statement) { return null; }
        var claims = await db.ListClaimsOfAsync(statement, vantage, derived, cancellationToken);
        return new StatementView(statement, claims, RenderingsOf.Claims(claims, await db.ListEditsOfAsync(statement, vantage, cancellationToken)));
    }

    // That claims stayed together when others left is kept beside each word and need not be read.
    private static async Task<IReadOnlyList<EditItem>> ListEditsOfAsync(
        this TrackerDbContext db, StatementItem statement, Vantage vantage, CancellationToken cancellationToken) =>
        await db.StatementEdits
            .Where(edit => edit.Kind != VerdictKind.Kept && (statement.Claims.Contains(edit.FirstClaim) || statement.Claims.Contains(edit.SecondClaim)))
            .Where(edit => vantage.KnownAt == null || edit.RecordedAt <= vantage.KnownAt)
            .OrderBy(edit => edit.Id)
            .Select(edit => new EditItem(edit.Kind, edit.FirstClaim, edit.SecondClaim, edit.Note, edit.Reviewer, edit.RecordedAt))
            .ToListAsync(cancellationToken);

    private static async Task<IReadOnlyList<ClaimItem>> ListClaimsOfAsync(
        this TrackerDbContext db, StatementItem statement, Vantage vantage, DerivedTimeline derived, CancellationToken cancellationToken)
    {
        var claims = await db.ListClaimsAsync(
            claims => claims.Where(claim => statement.Claims.Contains(claim.PublicId)).HeldAt(vantage.KnownAt), vantage, derived, cancellationToken);
        return [.. statement.Claims.Join(claims, id => id, claim => claim.Id, (_, claim) => claim)];
    }
}
