using IsfTracker.Core.Statements;
using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Review;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Statements;

/// <summary>Splits and merges statements as a reviewer says. The word is kept and holds for every grouping after it.</summary>
internal sealed class EditStatement(TrackerDbContext db, DerivedTimelines timelines, TimeProvider clock)
{
    /// <param name="id">Of the statement, or of any claim in it with <c>s-</c> in front.</param>
    public async Task<StatementChangeResult> RunAsync(string id, StatementChange change, CancellationToken cancellationToken)
    {
        if (ReviewerWords.FindFault(change.Note, change.Reviewer) is { } fault) { return new StatementChangeResult.Refused(fault.Field, $"{fault.Field} {fault.Reason}."); }
        while (true)
        {
            db.ChangeTracker.Clear();
            if (await FindActorAsync(id, cancellationToken) is not { } actor) { return new StatementChangeResult.NotFound(); }
            var held = await timelines.GetHeldAsync(db, actor, cancellationToken);
            if (Find(held, id) is not { } statement) { return new StatementChangeResult.NotFound(); }
            var verdicts = await db.ListVerdictsAsync(knownAt: null, cancellationToken);
            var (said, refusal) = change.Action == StatementAction.Split
                ? Split(statement, change.Claims ?? [], verdicts)
                : Pair(statement, change, Find(held, change.Other ?? ""), await FindActorAsync(change.Other ?? "", cancellationToken));
            if (refusal is not null) { return refusal; }
            if (!await SayAsync(said, change, held.Version, cancellationToken)) { continue; }
            var now = await timelines.GetHeldAsync(db, actor, cancellationToken);
            return new StatementChangeResult.Done(now.ByClaim[statement.Claims[0]].Id);
        }
    }

    /// <returns>False where the store changed meanwhile: what is said was said of what is no more.</returns>
    private async Task<bool> SayAsync(IReadOnlyList<Verdict> said, StatementChange change, long version, CancellationToken cancellationToken)
    {
        await using var turn = await db.BeginChangeAsync(clock, cancellationToken);
        if (await db.GetVersionAsync(cancellationToken) != version + 1) { return false; }
        db.StatementEdits.AddRange(said.Select(verdict => Edit(verdict, change, turn.At)));
        await db.SaveChangesAsync(cancellationToken);
        await turn.CommitAsync(cancellationToken);
        return true;
    }

    // What stays together and what leaves together is said too, so that later claims find two whole statements.
    private static (IReadOnlyList<Verdict>, StatementChangeResult.Refused?) Split(Members statement, IReadOnlyList<string> asked, Verdicts verdicts)
    {
        var leaving = asked.Distinct().ToList();
        if (leaving.Count == 0) { return ([], new("claims", "Choose the claims that leave the statement.")); }
        if (leaving.Find(claim => !statement.Claims.Contains(claim)) is { } stranger) { return ([], new("claims", $"{stranger} is not in this statement.")); }
        var staying = statement.Claims.Except(leaving).ToList();
        if (staying.Count == 0) { return ([], new("claims", "Not all claims can leave: one at least must stay.")); }
        var joined = staying.SelectMany(stays => leaving.Where(leaves => verdicts.AreTogether(stays, leaves)).Select(leaves => new Verdict(VerdictKind.Split, stays, leaves)));
        return ([.. joined, new Verdict(VerdictKind.Split, staying[0], leaving[0]), .. Together(staying), .. Together(leaving)], null);
    }

    private static (IReadOnlyList<Verdict>, StatementChangeResult.Refused?) Pair(Members statement, StatementChange change, Members? other, string? otherActor)
    {
        if (otherActor is not null && otherActor != statement.Actor) { return ([], new("other", "That statement is another actor's.")); }
        if (other is null) { return ([], new("other", $"There is no statement '{change.Other}'.")); }
        if (other.Id == statement.Id) { return ([], new("other", "That is this statement itself.")); }
        var merge = change.Action == StatementAction.Merge;
        if (merge && other.Lane != statement.Lane) { return ([], new("other", "That statement is in the other lane. What a government declares and what others report of it are never mixed.")); }
        var kind = merge ? VerdictKind.Merge : VerdictKind.NotSame;
        return ([new Verdict(kind, statement.Claims[0], other.Claims[0]), .. Together(statement.Claims), .. Together(other.Claims)], null);
    }

    private static IEnumerable<Verdict> Together(IReadOnlyList<string> claims) => claims.Skip(1).Select(claim => new Verdict(VerdictKind.Kept, claims[0], claim));

    private static StatementEdit Edit(Verdict verdict, StatementChange change, DateTimeOffset at) => new()
    {
        Kind = verdict.Kind,
        FirstClaim = verdict.First,
        SecondClaim = verdict.Second,
        Note = ReviewerWords.Note(change.Note),
        Reviewer = ReviewerWords.Name(change.Reviewer),
        RecordedAt = at,
    };

    private async Task<string?> FindActorAsync(string id, CancellationToken cancellationToken)
    {
        var member = MemberOf(id);
        return await db.Claims.Where(claim => claim.PublicId == member).HeldAt(null).Select(claim => claim.Actor).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The statement as the current claims make it; the claim it is named after comes first.</summary>
    private static Members? Find(HeldStatements held, string id) =>
        MemberOf(id) is { } member && held.ByClaim.GetValueOrDefault(member) is { } found && found.Members.Any(known => known.Claim.Id == member)
            ? new Members(found.Id, found.Actor, found.Lane, [.. found.Members.Select(known => known.Claim.Id).OrderByDescending(claim => SelfOf(claim) == found.Id).ThenBy(claim => claim, StringComparer.Ordinal)])
            : null;

    private static string? MemberOf(string id) => id.StartsWith("s-", StringComparison.Ordinal) ? $"c-{id[2..]}" : null;

    private static string SelfOf(string claim) => $"s-{claim[2..]}";

    private sealed record Members(string Id, string Actor, Core.Codebooks.Lane Lane, IReadOnlyList<string> Claims);
}
