using IsfTracker.Core.Statements;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Data;

/// <summary>What review said of pairs of claims, as grouping takes it.</summary>
public static class VerdictReading
{
    /// <summary>All verdicts in the order in which they were given.</summary>
    /// <param name="knownAt">Those recorded by then; null for all.</param>
    /// <remarks>A verdict on a claim of an earlier capture holds for the same words of the same article as they are held now.</remarks>
    public static async Task<Verdicts> ListVerdictsAsync(this TrackerDbContext db, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var edits = await db.StatementEdits.Where(edit => knownAt == null || edit.RecordedAt <= knownAt).OrderBy(edit => edit.Id)
            .Select(edit => new Verdict(edit.Kind, edit.FirstClaim, edit.SecondClaim)).ToListAsync(cancellationToken);
        if (edits.Count == 0) { return Verdicts.None; }
        var ids = edits.SelectMany(edit => new[] { edit.First, edit.Second }).Distinct().ToList();
        var held = (await db.Claims.HeldAt(knownAt).Where(claim => ids.Contains(claim.PublicId)).Select(claim => claim.PublicId).ToListAsync(cancellationToken)).ToHashSet();
        var gone = ids.FindAll(id => !held.Contains(id));
        var heirs = gone.Count == 0 ? [] : await db.ListHeirsAsync(gone, knownAt, cancellationToken);
        return new Verdicts(edits.Select(edit => edit with { First = heirs.GetValueOrDefault(edit.First, edit.First), Second = heirs.GetValueOrDefault(edit.Second, edit.Second) }));
    }

    /// <summary>For claims no longer held, those that are held of the same words in the same article.</summary>
    private static async Task<Dictionary<string, string>> ListHeirsAsync(this TrackerDbContext db, List<string> gone, DateTimeOffset? knownAt, CancellationToken cancellationToken)
    {
        var pairs = await db.Claims.Where(claim => gone.Contains(claim.PublicId))
            .Join(
                db.Claims.HeldAt(knownAt),
                claim => new { claim.ArticleId, claim.Actor, claim.Quote },
                heir => new { heir.ArticleId, heir.Actor, heir.Quote },
                (claim, heir) => new { claim.PublicId, Heir = heir.PublicId, heir.Id })
            .OrderBy(pair => pair.Id).ToListAsync(cancellationToken);
        return pairs.DistinctBy(pair => pair.PublicId).ToDictionary(pair => pair.PublicId, pair => pair.Heir);
    }
}
