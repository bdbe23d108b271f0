using IsfTracker.Core.Statements;
using IsfTracker.Core.Statements.Similar;
using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Data;

/// <summary>Captures whose texts are alike, found by the keys that the store files them under: those not filed under one of them are not looked at.</summary>
public static class SimilarCaptures
{
    /// <summary>No more rewrites are compared: a text told so often is found by its first copies.</summary>
    private const int MostCompared = 500;

    /// <summary>No more are compared that share some runs of words only: what so many share is no story.</summary>
    private const int MostSharing = 60;

    private const int Batch = 200;

    /// <summary>The rows that file a text.</summary>
    /// <param name="runs">Its runs of words.</param>
    public static IEnumerable<CaptureBand> BandsOf(uint[] runs) =>
        BandKeys(MinHash.Signature(runs)).Concat(RunKeys(runs)).Distinct().Select(key => new CaptureBand { Band = key });

    /// <summary>Captures filed under one of the keys, those that share most first.</summary>
    public static IQueryable<long> Sharing(this TrackerDbContext db, IReadOnlyList<long> keys) =>
        db.CaptureBands.Where(filed => keys.Contains(filed.Band)).GroupBy(filed => filed.CaptureId)
            .OrderByDescending(filed => filed.Count()).ThenBy(filed => filed.Key).Select(filed => filed.Key);

    /// <summary>Captures that are rewrites of a text, lie within it, or have it within them: rewrites first, then the most alike.</summary>
    /// <param name="capture">The capture of the text, which is left out; 0 for a text that is not held.</param>
    public static async Task<IReadOnlyList<SimilarCapture>> ListSimilarAsync(this TrackerDbContext db, long capture, string text, CancellationToken cancellationToken)
    {
        var runs = ShingleSet.Of(text);
        var likely = await db.ListLikelyAsync(runs, cancellationToken);
        var sharing = await db.Sharing(RunKeys(runs)).Take(MostSharing + 1).ToListAsync(cancellationToken);
        var near = likely.Union(sharing).Where(other => other != capture).ToList();
        var texts = near.Count == 0 ? [] : await db.Captures.Where(other => near.Contains(other.Id)).ToDictionaryAsync(other => other.Id, other => other.Text, cancellationToken);
        var sets = texts.ToDictionary(other => other.Key, other => ShingleSet.Of(other.Value));
        var rewrites = sets.Select(other => new SimilarCapture(other.Key, SimilarRelation.Rewrite, ShingleSet.Jaccard(runs, other.Value)))
            .Where(other => other.Share >= MinHash.NearDuplicate).ToDictionary(other => other.Capture);
        var others = sharing.Where(other => texts.ContainsKey(other) && !rewrites.ContainsKey(other)).Order().ToList();
        // Strangers that share a phrase are the rule; only where one may be a part do they all come in, to tell what is a standing line.
        var parts = others.Exists(other => ShingleSet.Containment(runs, sets[other]) >= SimilarTexts.Contained) ? Parts(text, others.ConvertAll(other => (other, texts[other]))) : [];
        return [.. rewrites.Values.Concat(parts).OrderBy(other => other.Relation != SimilarRelation.Rewrite).ThenByDescending(other => other.Share).ThenBy(other => other.Capture)];
    }

    private static async Task<List<long>> ListLikelyAsync(this TrackerDbContext db, uint[] runs, CancellationToken cancellationToken)
    {
        var signature = MinHash.Signature(runs);
        var near = await db.Sharing(BandKeys(signature)).Take(MostCompared + 1)
            .Join(db.Captures, id => id, other => other.Id, (_, other) => new { other.Id, other.Signature }).ToListAsync(cancellationToken);
        return [.. near.Where(other => MinHash.Similarity(signature.Span, other.Signature.Span) >= MinHash.MayBeNearDuplicate).Select(other => other.Id)];
    }

    /// <summary>Those of which one lies within the other, as they are told apart from those that share a site's standing lines.</summary>
    private static IEnumerable<SimilarCapture> Parts(string text, List<(long Capture, string Text)> others) =>
        SimilarTexts.Find([text, .. others.Select(other => other.Text)]).Pairs.Where(pair => pair.Kind == SimilarKind.Contained && (pair.One == 0 || pair.Other == 0))
            .Select(pair => new SimilarCapture(others[Math.Max(pair.One, pair.Other) - 1].Capture, pair.One == 0 ? SimilarRelation.Longer : SimilarRelation.Within, pair.Score));

    /// <summary>Files the captures of a store that is older than the bands.</summary>
    internal static async Task FileBandsAsync(this TrackerDbContext db, CancellationToken cancellationToken)
    {
        for (long last = 0; ;)
        {
            var unfiled = await db.Captures.Where(capture => capture.Id > last && !db.CaptureBands.Any(filed => filed.CaptureId == capture.Id))
                .OrderBy(capture => capture.Id).Take(Batch).Select(capture => new { capture.Id, capture.Text }).ToListAsync(cancellationToken);
            if (unfiled.Count == 0) { return; }
            last = unfiled[^1].Id;
            db.CaptureBands.AddRange(unfiled.SelectMany(capture => BandsOf(ShingleSet.Of(capture.Text)).Select(filed => new CaptureBand { Band = filed.Band, CaptureId = capture.Id })));
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private static List<long> BandKeys(ReadOnlyMemory<uint> signature) => [.. MinHash.Bands(signature.Span).Select(band => unchecked((long)band))];

    private static List<long> RunKeys(uint[] runs) => [.. SampledRuns.Keys(runs).Select(key => unchecked((long)key))];
}

/// <summary>A capture whose text is like another text.</summary>
/// <param name="Share">Of a rewrite the share of the five-word runs of both that they have in common, 0.5 to 1; else the share of the shorter one's runs that the longer one has, 0.7 to 1.</param>
public sealed record SimilarCapture(long Capture, SimilarRelation Relation, double Share);

/// <summary>What a text is to another.</summary>
public enum SimilarRelation
{
    /// <summary>At least half of the five-word runs of both are shared.</summary>
    Rewrite,

    /// <summary>It is found within the other.</summary>
    Within,

    /// <summary>It is longer, and the other is found within it.</summary>
    Longer,
}
