using IsfTracker.Core.Statements;
using IsfTracker.Core.Statements.Similar;
using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Data;

/// <summary>Captures whose texts are near-duplicates, found by the bands that the store keeps: the cost does not grow with what else is held.</summary>
public static class SimilarCaptures
{
    /// <summary>No more are compared: a text told so often is found by its first copies.</summary>
    private const int MostCompared = 500;

    private const int Batch = 200;

    /// <summary>The rows that file a signature.</summary>
    public static IEnumerable<CaptureBand> BandsOf(ReadOnlyMemory<uint> signature) => Keys(signature).Select(band => new CaptureBand { Band = band });

    /// <summary>Captures that share a band with the signature, those that share most first.</summary>
    public static IQueryable<long> SharingBand(this TrackerDbContext db, ReadOnlyMemory<uint> signature)
    {
        var bands = Keys(signature);
        return db.CaptureBands.Where(filed => bands.Contains(filed.Band)).GroupBy(filed => filed.CaptureId)
            .OrderByDescending(filed => filed.Count()).ThenBy(filed => filed.Key).Select(filed => filed.Key);
    }

    /// <summary>Captures with at least half of their five-word runs in common with a text, the most alike first.</summary>
    /// <param name="capture">The capture of the text, which is left out; 0 for a text that is not held.</param>
    public static async Task<IReadOnlyList<(long Capture, double Similarity)>> ListSimilarAsync(
        this TrackerDbContext db, long capture, string text, CancellationToken cancellationToken)
    {
        var runs = ShingleSet.Of(text);
        var signature = MinHash.Signature(runs);
        var near = await db.SharingBand(signature).Take(MostCompared + 1)
            .Join(db.Captures, id => id, other => other.Id, (_, other) => new { other.Id, other.Signature }).ToListAsync(cancellationToken);
        var likely = near.Where(other => other.Id != capture && MinHash.Similarity(signature.Span, other.Signature.Span) >= MinHash.MayBeNearDuplicate).Select(other => other.Id).ToList();
        if (likely.Count == 0) { return []; }
        var found = await db.Captures.Where(other => likely.Contains(other.Id)).Select(other => new { other.Id, other.Text }).ToListAsync(cancellationToken);
        return
        [
            .. found.Select(other => (other.Id, Similarity: ShingleSet.Jaccard(runs, ShingleSet.Of(other.Text))))
                .Where(other => other.Similarity >= MinHash.NearDuplicate)
                .OrderByDescending(other => other.Similarity).ThenBy(other => other.Id),
        ];
    }

    /// <summary>Files the captures of a store that is older than the bands.</summary>
    internal static async Task FileBandsAsync(this TrackerDbContext db, CancellationToken cancellationToken)
    {
        for (long last = 0; ;)
        {
            var unfiled = await db.Captures.Where(capture => capture.Id > last && !db.CaptureBands.Any(filed => filed.CaptureId == capture.Id))
                .OrderBy(capture => capture.Id).Take(Batch).Select(capture => new { capture.Id, capture.Signature }).ToListAsync(cancellationToken);
            if (unfiled.Count == 0) { return; }
            last = unfiled[^1].Id;
            db.CaptureBands.AddRange(unfiled.SelectMany(capture => Keys(capture.Signature).Select(band => new CaptureBand { Band = band, CaptureId = capture.Id })));
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private static List<long> Keys(ReadOnlyMemory<uint> signature) => [.. MinHash.Bands(signature.Span).Select(band => unchecked((long)band))];
}
