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
        if (!passage.IsMark(opening, ",")) { return Further(passage, opening, closing); }
        var start = NounPhrases.Backward(passage, opening);
        if (!(Explains(passage, opening + 1) || Inserts(passage, opening + 1) || IsNameAfterOffice(passage, start, opening, closing))) { return Further(passage, opening, closing); }
        return start < opening && IsNamed(passage, start, opening) ? Outermost(passage, start) : Further(passage, opening, closing);
    }

    /// <summary>Where the phrase ends that starts at <paramref name="start"/> and is followed by what two commas set off: an explanation belongs to it, an occasion does not.</summary>
    public static int EndOfExplained(in Passage passage, int start, int closing)
    {
        var opening = start;
        while (opening < closing && !passage.IsMark(opening, ",")) { opening++; }
        return opening < closing && Inserts(passage, opening + 1) ? opening : closing;
    }

    /// <summary>"Hart, for his part, said", "Resch, speaking in Tolmin, said".</summary>
    private static bool Inserts(in Passage passage, int at) =>
        passage.Has(at, WordTraits.Preposition) || passage.Is(at, "speaking") || passage.Is(at, "asked") || passage.Is(at, "addressing") || passage.Is(at, "writing")
        || passage.Is(at, "referring") || passage.Is(at, "responding") || passage.Is(at, "however") || passage.Is(at, "meanwhile") || passage.Is(at, "too") || passage.Is(at, "citing")
        || passage.Is(at, "appearing") || passage.Is(at, "standing") || passage.Is(at, "meanwhile");

    /// <summary>"the interior minister, Oskar Nyman, said": the name explains the office.</summary>
    private static bool IsNameAfterOffice(in Passage passage, int start, int opening, int closing)
    {
        for (var at = opening + 1; at < closing; at++)
        {
            if (!passage.Has(at, WordTraits.Capitalised) || passage.Has(at, WordTraits.Weekday | WordTraits.Month | WordTraits.Preposition)) { return false; }
        }
        if (closing - opening is <= 1 or >= 6) { return false; }
        for (var at = start; at < opening; at++)
        {
            if (passage.Has(at, WordTraits.Person | WordTraits.Body) && !passage.Has(at, WordTraits.Determiner)) { return true; }
        }
        return false;
    }

    /// <summary>An explanation with a comma inside ("Resch, foreign minister since 2029, a lawyer,").</summary>
    private static int Further(in Passage passage, int opening, int closing)
    {
        if (!passage.IsMark(opening, ",") || closing - opening >= Longest) { return closing; }
        var first = opening - 1;
        while (closing - first < Longest && passage.Holds(first) && !passage.IsQuoted(first) && !passage.IsMark(first, ",;:")) { first--; }
        if (!passage.IsMark(first, ",") || !(passage.Is(first + 1, "who") || passage.Is(first + 1, "whose") || passage.Has(first + 1, WordTraits.Determiner | WordTraits.Person))) { return closing; }
        var start = NounPhrases.Backward(passage, first);
        return start < first && IsNamed(passage, start, first) ? start : closing;
    }

    /// <summary>"Ada Resch, head of the committee on security, defence and trade,": what was taken for the explained phrase explains a name itself.</summary>
    private static int Outermost(in Passage passage, int start)
    {
        if (Relative(passage, start) is { } relative)
        {
            var known = NounPhrases.Backward(passage, relative - 1);
            return known < relative - 1 && IsNameWord(passage, relative - 2) && IsNameWord(passage, relative - 3) ? known : start;
        }
        if (!passage.IsMark(start - 1, ",") || !passage.Has(start, WordTraits.Determiner | WordTraits.Person)) { return start; }
        var name = NounPhrases.Backward(passage, start - 1);
        return name < start - 2 && IsNameWord(passage, start - 2) && IsNameWord(passage, start - 3) && !passage.Has(name - 1, WordTraits.Preposition) ? name : start;
    }

    /// <summary>"Ada Resch, who chairs the committee on security, defence and trade,": the relative pronoun of the clause that a phrase ends, behind its comma.</summary>
    private static int? Relative(in Passage passage, int start)
    {
        for (var at = start - 1; start - at < 6 && passage.IsWord(at); at--)
        {
            if (passage.Is(at, "who") || passage.Is(at, "whose")) { return passage.IsMark(at - 1, ",") ? at : null; }
        }
        return null;
    }

    private static bool IsNameWord(in Passage passage, int at) =>
        passage.Has(at, WordTraits.Capitalised) && !passage.Has(at, WordTraits.Person | WordTraits.Body | WordTraits.Weekday | WordTraits.Month | WordTraits.Preposition | WordTraits.Determiner);

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
        || (passage.IsWord(at) && !passage.Has(at, WordTraits.CueVerb | WordTraits.Capitalised) && passage.Word(at).EndsWith("ed", StringComparison.Ordinal))
        || passage.Has(at, WordTraits.Capitalised) && passage.Has(at + 1, WordTraits.PossessiveEnding)
        || passage.Is(at, "who") || passage.Is(at, "which") || passage.Is(at, "whose") || passage.Is(at, "where") || (passage.Has(at, WordTraits.Capitalised) && passage.IsMark(at + 1, ",")) || (passage.Holds(at) && passage.Tokens[at].Kind == TokenKind.Number && passage.IsMark(at + 1, ","));

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
