using IsfTracker.Core.Statements;
using IsfTracker.Data;

namespace IsfTracker.Tests.Support;

/// <summary>The statements that a store's claims make.</summary>
internal static class StatementReading
{
    public static async Task<IReadOnlyList<Statement>> ListStatementsAsync(this TrackerDbContext db, string actor, DateTimeOffset? knownAt = null) =>
        StatementGrouping.Group(await db.ListEvidenceAsync(actor, knownAt, CancellationToken.None), await db.ListVerdictsAsync(knownAt, CancellationToken.None));
}
