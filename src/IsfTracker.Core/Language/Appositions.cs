namespace IsfTracker.Core.Language;

/// <summary>"Resch, the foreign minister,": what explains a name between two commas.</summary>
internal static class Appositions
{
    private const int Longest = 30;

    /// <summary>From the comma that closes an apposition to the start of the phrase it explains; the comma itself when there is none.</summary>
    public static int StartBefore(in Passage passage, int closing)
    {
        var opening = closing - 1;
        while (closing - opening < Longest && passage.Holds(opening) && !passage.IsQuoted(opening) && !passage.IsMark(opening, ",;:")) { opening--; }
        if (!passage.IsMark(opening, ",") || !Explains(passage, opening + 1)) { return Further(passage, opening, closing); }
        var start = NounPhrases.Backward(passage, opening);
        return start < opening && IsNamed(passage, start, opening) ? start : Further(passage, opening, closing);
    }

    /// <summary>An explanation with a comma inside ("Resch, foreign minister since 2029, a lawyer,").</summary>
    private static int Further(in Passage passage, int opening, int closing)
    {
        if (!passage.IsMark(opening, ",") || closing - opening >= Longest) { return closing; }
        var first = opening - 1;
        while (closing - first < Longest && passage.Holds(first) && !passage.IsQuoted(first) && !passage.IsMark(first, ",;:")) { first--; }
        if (!passage.IsMark(first, ",") || !(passage.Is(first + 1, "who") || passage.Is(first + 1, "whose") || passage.Has(first + 1, WordTraits.Determiner))) { return closing; }
        var start = NounPhrases.Backward(passage, first);
        return start < first && IsNamed(passage, start, first) ? start : closing;
    }

    /// <summary>The index behind an apposition that starts with the comma at <paramref name="comma"/>; the comma itself when none does.</summary>
    public static int EndAfter(in Passage passage, int comma)
    {
        if (!passage.IsMark(comma, ",") || !Explains(passage, comma + 1)) { return comma; }
        var end = comma + 1;
        while (end - comma < Longest && passage.Holds(end) && !passage.IsQuoted(end) && !passage.IsMark(end, ",;:.—–")) { end++; }
        return end - comma < Longest ? end : comma;
    }

    private static bool Explains(in Passage passage, int at) =>
        passage.Has(at, WordTraits.Determiner | WordTraits.PossessivePronoun | WordTraits.Person | WordTraits.Adjective) && !passage.Is(at, "that")
        || passage.Is(at, "who") || passage.Is(at, "which") || passage.Is(at, "whose") || (passage.Holds(at) && passage.Tokens[at].Kind == TokenKind.Number);

    private static bool IsNamed(in Passage passage, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (passage.Has(at, WordTraits.Capitalised | WordTraits.Person | WordTraits.Body) && passage.Tokens[at].Kind == TokenKind.Word
                && !passage.Has(at, WordTraits.Preposition | WordTraits.Weekday | WordTraits.Month)) { return true; }
        }
        return false;
    }
}
