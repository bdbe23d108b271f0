namespace IsfTracker.Core.Language;

/// <summary>"a diplomat who was not authorised to speak": the clause belongs to the noun before it.</summary>
internal static class RelativeClauses
{
    private const int Longest = 16;

    /// <summary>Steps left from inside a relative clause without commas to the noun it explains.</summary>
    public static bool TryStep(in Passage passage, int inside, ref int at)
    {
        for (var index = inside; inside - index < Longest && passage.IsWord(index) && !passage.IsQuoted(index); index--)
        {
            if (!passage.Is(index, "who") && !passage.Is(index, "whose")) { continue; }
            if (!passage.IsWord(index - 1) || passage.Has(index - 1, WordTraits.Preposition | WordTraits.Auxiliary | WordTraits.CueVerb)) { return false; }
            at = index - 1;
            return true;
        }
        return false;
    }
}
