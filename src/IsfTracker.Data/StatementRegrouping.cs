using IsfTracker.Core.Statements;
using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Data;

/// <summary>Keeps the stored statements what the current claims make them.</summary>
public static class StatementRegrouping
{
    /// <summary>Groups the actor's stored claims anew and writes what differs. Within the transaction of the change that made it necessary.</summary>
    public static async Task RegroupStatementsAsync(this TrackerDbContext db, string actor, CancellationToken cancellationToken)
    {
        var evidence = await db.ListEvidenceAsync(actor, knownAt: null, cancellationToken);
        var statements = StatementGrouping.Group(evidence, await db.ListVerdictsAsync(knownAt: null, cancellationToken));
        var stored = await db.Statements.Where(statement => statement.Actor == actor).Include(statement => statement.Members).ToListAsync(cancellationToken);
        var claimIds = await db.Claims.Where(claim => claim.Actor == actor).HeldAt(null)
            .ToDictionaryAsync(claim => claim.PublicId, claim => claim.Id, cancellationToken);

        var members = stored.SelectMany(statement => statement.Members).ToDictionary(member => member.ClaimId);
        var byId = stored.ToDictionary(statement => statement.PublicId);
        foreach (var statement in statements)
        {
            if (byId.Remove(statement.Id, out var row)) { Update(row, statement); }
            else { db.Statements.Add(row = NewRow(statement)); }
            foreach (var member in statement.Members) { Place(row, claimIds[member.Claim.Id], member.Reason, members); }
        }
        db.StatementMembers.RemoveRange(members.Values);
        db.Statements.RemoveRange(byId.Values);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Moves a claim into the statement; what stays in <paramref name="members"/> at the end has left all.</summary>
    private static void Place(StoredStatement row, long claimId, JoinReason reason, Dictionary<long, StatementMember> members)
    {
        if (!members.Remove(claimId, out var member))
        {
            row.Members.Add(new StatementMember { ClaimId = claimId, Reason = reason });
            return;
        }
        member.Reason = reason;
        if (member.Statement != row) { member.Statement = row; }
    }

    private static StoredStatement NewRow(Statement statement) => new()
    {
        PublicId = statement.Id,
        Actor = statement.Actor,
        Lane = statement.Lane,
        Kind = statement.Kind,
        Stance = statement.Stance,
        SaidOn = statement.SaidOn.ToString(),
        SaidEarliest = statement.SaidOn.Earliest,
        SaidLatest = statement.SaidOn.Latest,
        SaidBasis = statement.SaidBasis,
        Speaker = statement.Speaker,
        OfficialId = statement.OfficialId,
        SpeakerRole = statement.SpeakerRole,
        Named = statement.Named,
        Via = statement.Via,
        Conditions = statement.Conditions,
    };

    private static void Update(StoredStatement row, Statement statement)
    {
        row.Lane = statement.Lane;
        row.Kind = statement.Kind;
        row.Stance = statement.Stance;
        row.SaidOn = statement.SaidOn.ToString();
        row.SaidEarliest = statement.SaidOn.Earliest;
        row.SaidLatest = statement.SaidOn.Latest;
        row.SaidBasis = statement.SaidBasis;
        row.Speaker = statement.Speaker;
        row.OfficialId = statement.OfficialId;
        row.SpeakerRole = statement.SpeakerRole;
        row.Named = statement.Named;
        row.Via = statement.Via;
        row.Conditions = statement.Conditions;
    }
}
