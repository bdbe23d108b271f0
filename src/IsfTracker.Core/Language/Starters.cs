using System.Collections.Frozen;

namespace IsfTracker.Core.Language;

/// <summary>Words that, with a capital, start a sentence even after an abbreviation.</summary>
internal static class Starters
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ("The A An In It Its He His She Her They Their We Our You Your I What How Why When Where Who Which Whether This That These Those There " +
         "But And However Meanwhile On At If While Although Though Since After Before As By For From To With Under Until Is Are Was Were Do Does Did " +
         "Can Could Will Would Should Has Have Had Not No Nobody Some Many Most All Both Each Another One Two Three Last Next Earlier Later Now Then So " +
         "Yet Or According Asked Speaking Please Let's Only Such Other Others Officials Analysts Critics Several Also Despite During")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsAt(string text, int at, int limit)
    {
        while (at < limit && (Characters.IsQuotationMark(text[at]) || text[at] is '(' or '[' || Characters.IsApostrophe(text[at]))) { at++; }
        var end = at;
        while (end < limit && end - at < 12 && (char.IsLetter(text[end]) || text[end] == '\'')) { end++; }
        return Lookup.Contains(text.AsSpan(at, end - at));
    }
}
