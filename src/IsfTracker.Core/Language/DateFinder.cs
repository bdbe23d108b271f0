using System.Buffers;

namespace IsfTracker.Core.Language;

/// <summary>Finds English date expressions as news uses them.</summary>
/// <remarks>
/// Lengths of time ("for three days"), repetitions ("every Friday") and words without a date of their own ("now", "recently") are not dates.
/// Linear in the length of the text.
/// </remarks>
public static class DateFinder
{
    /// <summary>The date expressions of a part of a text in their order, none overlapping another.</summary>
    /// <param name="reference">The day of writing; without it relative expressions are found but have no value.</param>
    /// <param name="order">How <c>05/06/2025</c> is read; null where nothing is known about it.</param>
    public static IReadOnlyList<FoundDate> Find(string text, TextSpan range, DateOnly? reference, NumericDateOrder? order = null)
    {
        var found = new List<FoundDate>();
        Find(text, range, reference, order, found);
        return found;
    }

    /// <param name="found">Gets the expressions; empty before.</param>
    internal static void Find(string text, TextSpan range, DateOnly? reference, NumericDateOrder? order, List<FoundDate> found)
    {
        var start = Math.Clamp(range.Start, 0, text.Length);
        var end = Math.Clamp(range.End, start, text.Length);
        var tokens = new DateTokenizer(text, start, end).Read(out var count);
        Scan(new DateScan(text, tokens.AsSpan(0, count), reference, order, found));
        ArrayPool<DateToken>.Shared.Return(tokens);
    }

    private static void Scan(in DateScan scan)
    {
        var at = 0;
        var last = default(DateMatch);
        while (at < scan.Count)
        {
            if (!DateExpressions.MayOpen(scan.Kind(at)) || !DateExpressions.TryMatch(scan, at, out var match))
            {
                at++;
                continue;
            }

            if (DateRanges.TryJoin(scan, last, match, out var joined))
            {
                scan.Found.RemoveAt(scan.Found.Count - 1);
                match = joined;
            }

            scan.Found.Add(new(new(scan[match.From].Start, scan[match.To - 1].End), match.Value, match.Granularity));
            at = match.To;
            last = match;
        }
    }
}
