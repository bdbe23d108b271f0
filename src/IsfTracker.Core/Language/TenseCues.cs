namespace IsfTracker.Core.Language;

internal enum Tense { Unknown, Past, Future }

/// <summary>Tells from the words around a date whether it lies before or after the day of writing.</summary>
internal static class TenseCues
{
    private const int WindowBefore = 14;
    private const int WindowAfter = 12;
    private const int NearStart = 4;

    public static Tense Around(in DateScan scan, int from, int to)
    {
        var before = Before(scan, from, out var opens);
        return before != Tense.Unknown ? before : After(scan, to, opens ? WindowAfter : 2);
    }

    // The verb next to the date decides: "said on Friday it will", "will, he said, on Friday".
    private static Tense Before(in DateScan scan, int from, out bool opens)
    {
        opens = false;
        var near = scan.Kind(from - 1) == DateWordKind.The ? from - 2 : from - 1;
        if (scan.Kind(near) is DateWordKind.Until) { return Tense.Future; }
        if (scan.Kind(near) is DateWordKind.Since) { return Tense.Past; }
        for (var at = from - 1; at >= 0 && at >= from - WindowBefore; at--)
        {
            if (IsSentenceEnd(scan, at))
            {
                opens = from - at <= NearStart;
                return Tense.Unknown;
            }

            var tense = Of(scan, at);
            if (tense != Tense.Unknown) { return tense; }
        }

        opens = from < NearStart;
        return Tense.Unknown;
    }

    // A date that opens the sentence belongs to its first verb; one in the middle only to a verb that follows at once: "the council on Monday adopted".
    private static Tense After(in DateScan scan, int to, int window)
    {
        for (var at = to; at < scan.Count && at < to + window; at++)
        {
            if (IsSentenceEnd(scan, at)) { return Tense.Unknown; }
            var tense = Of(scan, at);
            if (tense != Tense.Unknown) { return tense; }
        }

        return Tense.Unknown;
    }

    private static Tense Of(in DateScan scan, int at) => scan.Kind(at) switch
    {
        DateWordKind.Will when scan.Kind(at - 1) is not (DateWordKind.Than or DateWordKind.The) && !IsDueTo(scan, at) => Tense.Future,
        DateWordKind.Set when scan.Kind(at + 1) is DateWordKind.To or DateWordKind.Preposition => Tense.Future,
        DateWordKind.Is when scan.Kind(at + 1) == DateWordKind.To => Tense.Future,
        DateWordKind.Did when scan[at].Value == DateWords.Was && scan.Kind(at + 1) == DateWordKind.To => Tense.Future,
        DateWordKind.Did => Tense.Past,
        DateWordKind.Other when scan[at].Is(DateTokenTraits.Ed) && scan.Kind(at - 2) == DateWordKind.To => Tense.Future, // "to stay closed"
        DateWordKind.Other when scan[at].Is(DateTokenTraits.Ed) && scan.Kind(at - 1) is not (DateWordKind.Be or DateWordKind.The or DateWordKind.Indefinite) => Tense.Past,
        _ => Tense.Unknown,
    };

    private static bool IsDueTo(in DateScan scan, int at) => scan.Kind(at + 1) == DateWordKind.To && scan.Words(at).Equals("due", StringComparison.OrdinalIgnoreCase);

    // A stop after an abbreviation is not the end: "Nov.", "U.S.", "Mr."
    private static bool IsSentenceEnd(in DateScan scan, int at)
    {
        var token = scan[at];
        if (token.Kind == DateWordKind.Break) { return true; }
        if (token.Kind != DateWordKind.Mark) { return false; }
        return token.Value switch
        {
            '!' or '?' or ';' => true,
            '.' => scan[at - 1].Length > 3 && scan.Kind(at - 1) is not (DateWordKind.MonthAbbreviation or DateWordKind.WeekdayAbbreviation)
                && (scan[at + 1].Is(DateTokenTraits.Capital) || scan.Kind(at + 1) is DateWordKind.Mark or DateWordKind.Break),
            _ => false,
        };
    }
}
