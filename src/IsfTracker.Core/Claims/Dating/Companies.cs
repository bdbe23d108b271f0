using System.Buffers;
using System.Collections.Frozen;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>Several without a name who are quoted together, then one by one: "two officials said on Friday … one of the officials said … the official added".</summary>
internal static class Companies
{
    private const int Near = 12;
    private const int Paragraphs = 6;

    private static readonly string[] Nouns = ["source", "official", "diplomat", "officer", "lawmaker", "deputy", "adviser", "aide"];

    private static readonly SearchValues<string> AnyNoun = SearchValues.Create(Nouns, StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counts =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "first", "second", "third", "other").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The day on which the company spoke of which the speaker of a passage is one; null where it is of none.</summary>
    public static Edtf? DayOf(ArticleReading article, List<Excerpt> passages, Voice[] voices, Edtf?[] dates, int index)
    {
        if (voices[index] is not { OfficialId: null, Name: { } name } || NounOf(name) is not { } noun || !IsOne(name)) { return null; }
        for (var before = index - 1; before >= Math.Max(0, index - Near); before--)
        {
            if (article.BlockIndexOf(passages[index].Sentence) - article.BlockIndexOf(passages[before].Sentence) > Paragraphs) { return null; }
            if (dates[before] is not { } day || voices[before] is not { OfficialId: null, Name: { } other } || !IsSeveral(other, noun)) { continue; }
            return Recollections.IsOne(article, passages[before], dated: true) ? null : day;
        }
        return null;
    }

    /// <summary>"One of the sources", "second official", "diplomat": no others than those told of before.</summary>
    private static bool IsOne(string name)
    {
        var gap = name.IndexOf(' ', StringComparison.Ordinal);
        return gap < 0 || name.Contains(" of the ", StringComparison.OrdinalIgnoreCase)
            || (gap == name.LastIndexOf(' ') && Counts.Contains(name.AsSpan(0, gap)));
    }

    private static string? NounOf(string name)
    {
        if (!name.AsSpan().ContainsAny(AnyNoun)) { return null; }
        foreach (var noun in Nouns)
        {
            if (name.Contains(noun, StringComparison.OrdinalIgnoreCase)) { return noun; }
        }
        return null;
    }

    private static bool IsSeveral(string name, string noun)
    {
        var several = noun[^1] == 'y' ? noun[..^1] + "ies" : noun + "s";
        return name.Contains(several, StringComparison.OrdinalIgnoreCase);
    }
}
