namespace IsfTracker.Core.Language;

/// <summary>What explains a noun phrase behind it: "briefed on the plan", "who asked not to be named", ", a lawyer".</summary>
internal static class Postmodifiers
{
    private const int Longest = 25;

    /// <summary>The index behind them; <paramref name="end"/> where there are none.</summary>
    public static int EndAfter(in Passage passage, int end)
    {
        var at = Restrictive(passage, end);
        var full = Appositions.EndAfter(passage, at);
        return full > at && (passage.IsMark(full, ",") || passage.IsOver(full)) ? full : at;
    }

    private static int Restrictive(in Passage passage, int end)
    {
        if (!(passage.Is(end, "who") || passage.Is(end, "whose") || passage.Is(end, "familiar") || passage.Is(end, "close") || passage.Is(end, "with") || IsParticiple(passage, end))) { return end; }
        var at = end + 1;
        while (at - end < Longest && passage.Holds(at) && !passage.IsQuoted(at) && !passage.IsMark(at, ",;:.—–()")) { at++; }
        return at - end < Longest ? at : end;
    }

    private static bool IsParticiple(in Passage passage, int at) =>
        passage.IsWord(at) && !passage.Has(at, WordTraits.Capitalised | WordTraits.Auxiliary)
        && (passage.Word(at).EndsWith("ed", StringComparison.Ordinal) || passage.Is(at, "seen") || passage.Is(at, "known"));
}
