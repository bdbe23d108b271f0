using IsfTracker.Core.Characters;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>The words that signs are learnt of, each with its stem ("agreed", "agre"). Of a word that is not among them nothing is known.</summary>
internal static class LearntWords
{
    private const char Apostrophe = '\'', CurlyApostrophe = '’';

    private static readonly (string Word, string Stem)[] Rows = [.. WeightFile.Lines("word-stems.txt")];
    private static readonly (NamePart Word, NamePart Stem)[] Parts = [default, .. Rows.Select(row => (NamePart.Of(row.Word), NamePart.Of(row.Stem)))];
    private static readonly SpellingTable<ushort> Numbers = new(All);

    /// <summary>The words with their numbers, from 1.</summary>
    public static IEnumerable<(string Word, ushort Number)> All => Rows.Select((row, index) => (row.Word, checked((ushort)(index + 1))));

    /// <summary>The number of a word, which may be written with a curly apostrophe; 0 for one that nothing was learnt of.</summary>
    public static ushort NumberOf(ReadOnlySpan<char> word) => Numbers.Find(Small(word));

    /// <summary>The word of a number, and its stem; both nothing for 0.</summary>
    public static (NamePart Word, NamePart Stem) Of(int number) => Parts[number];

    /// <summary>The word as the signs have it.</summary>
    public static string Small(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant().Replace(CurlyApostrophe, Apostrophe);
}
