using System.Reflection;
using IsfTracker.Core.Characters;

namespace IsfTracker.Core.Claims.Words;

/// <summary>Every word that a list of some rule holds, with a bit for each list: a word of an article is looked up once, and each rule then asks by one bit.</summary>
internal static class KnownWords
{
    public const int Bits = 64;

    private static readonly WordSet[] Sets = [.. typeof(KnownWords).Assembly.GetTypes().SelectMany(SetsOf)];

    /// <summary>Numbers in a row.</summary>
    public static readonly int Width = (Sets.Length + Bits - 1) / Bits;

    private static readonly Dictionary<string, int> RowsByWord = NumberWords();

    private static readonly ulong[] Rows = BuildRows();

    private static readonly SpellingTable<int> Table = new(RowsByWord.Select(pair => (pair.Key, pair.Value)));

    /// <summary>The words in any case, with where their rows begin.</summary>
    public static IReadOnlyDictionary<string, int> All => RowsByWord;

    /// <summary>The row of a word; the first, which has no bits, for a word in no list.</summary>
    public static int RowOf(Spelling spelling, ReadOnlySpan<char> word) => Table.Find(spelling, word);

    /// <summary>True when the word of a row is in the list.</summary>
    public static bool IsIn(int row, WordSet set) => (Rows[row + set.Place] & set.Bit) != 0;

    /// <summary>The lists that the word of a row is in.</summary>
    public static ReadOnlySpan<ulong> ListsOf(int row) => Rows.AsSpan(row, Width);

    private static IEnumerable<WordSet> SetsOf(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).SelectMany(field =>
            field.FieldType == typeof(WordSet) ? [(WordSet)field.GetValue(null)!]
            : field.FieldType == typeof(WordSet[]) && field.DeclaringType != typeof(KnownWords) ? (WordSet[])field.GetValue(null)!
            : (IEnumerable<WordSet>)[]);

    private static Dictionary<string, int> NumberWords()
    {
        var rows = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in Sets.SelectMany(set => set)) { rows.TryAdd(word, (rows.Count + 1) * Width); }
        return rows;
    }

    private static ulong[] BuildRows()
    {
        var rows = new ulong[(RowsByWord.Count + 1) * Width];
        for (var number = 0; number < Sets.Length; number++)
        {
            Sets[number].Number(number);
            foreach (var word in Sets[number]) { rows[RowsByWord[word] + Sets[number].Place] |= Sets[number].Bit; }
        }
        return rows;
    }
}
