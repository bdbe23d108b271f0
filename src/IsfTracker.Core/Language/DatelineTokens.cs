namespace IsfTracker.Core.Language;

/// <summary>"TOLMIN, March 9 (Northwire) -": the place and day before a report, no part of what anybody said.</summary>
internal static class DatelineTokens
{
    private const int Longest = 16;

    /// <summary>Index of the first token behind a dateline; the passage's first where there is none.</summary>
    public static int End(in Passage passage)
    {
        if (!passage.IsWord(passage.First) || !IsCapitals(passage.Word(passage.First))) { return passage.First; }
        for (var at = passage.First + 1; at - passage.First < Longest && passage.Holds(at) && !passage.IsQuoted(at); at++)
        {
            if (passage.IsDash(at) || (passage.IsMark(at, ":") && (at == passage.First + 1 || passage.IsMark(at - 1, ")")))) { return at + 1; }
            if (passage.Has(at, WordTraits.Auxiliary | WordTraits.CueVerb | WordTraits.Verb)) { break; }
        }
        return passage.First;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c) && c != '-') { return false; }
        }
        return word.Length > 2;
    }
}
