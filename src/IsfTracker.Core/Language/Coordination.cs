namespace IsfTracker.Core.Language;

/// <summary>"Volk and Resch", "the president and the minister": joins noun phrases, not clauses.</summary>
internal static class Coordination
{
    /// <summary>Steps left over an "and" between two noun phrases when the left one starts its clause.</summary>
    public static bool TryStep(in Passage passage, int and, ref int at)
    {
        if (!passage.Has(and, WordTraits.Coordinator) || passage.Is(and, "but") || passage.IsQuoted(and)) { return false; }
        var left = and;
        while (and - left < 12 && passage.IsWord(left - 1) && !passage.IsQuoted(left - 1) && !Stops(passage, left - 1)) { left--; }
        if (left == and || !(IsClauseStart(passage, left) || BothNames(passage, and))) { return false; }
        at = and - 1;
        return true;
    }

    private static bool Stops(in Passage passage, int at) =>
        passage.Has(at, WordTraits.Auxiliary | WordTraits.Verb | WordTraits.CueVerb | WordTraits.Subordinator | WordTraits.Relative | WordTraits.Coordinator)
        && !passage.Has(at, WordTraits.Person | WordTraits.Body) || EndsLikeVerb(passage, at);

    private static bool EndsLikeVerb(in Passage passage, int at) =>
        !passage.Has(at, WordTraits.Capitalised | WordTraits.Adjective) && passage.Word(at).EndsWith("ed", StringComparison.Ordinal);

    private static bool IsClauseStart(in Passage passage, int left) =>
        left == passage.First || passage.IsQuoted(left - 1) || passage.IsMark(left - 1, ",;:") || passage.Has(left - 1, WordTraits.Subordinator | WordTraits.Relative);

    private static bool BothNames(in Passage passage, int and) =>
        passage.Has(and - 1, WordTraits.Capitalised) && passage.Has(and + 1, WordTraits.Capitalised) && !passage.Has(and - 1, WordTraits.Weekday | WordTraits.Month);
}
