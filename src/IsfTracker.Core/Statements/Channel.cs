using IsfTracker.Core.Characters;
using System.Collections.Frozen;

namespace IsfTracker.Core.Statements;

/// <summary>The outlets through which words came: those credited, compared by name.</summary>
internal static class Channel
{
    private static readonly FrozenSet<string> Anybody = new[]
    {
        "media", "outlet", "outlets", "report", "reports", "paper", "papers", "newspaper", "newspapers", "press", "site", "sites", "daily",
        "dailies", "channel", "channels", "television", "tv", "journalists", "reporters", "agencies", "sources",
    }.ToFrozenSet();

    /// <summary>The folded name of an outlet; null where it names none in particular ("local media").</summary>
    public static string? Named(string? outlet)
    {
        if (outlet is null || !outlet.Any(letter => char.IsUpper(letter) || char.IsDigit(letter) || letter == '.')) { return null; }
        var words = FoldedText.Of(outlet).Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => word == "the").ToArray();
        return words.Length == 0 || Anybody.Contains(words[^1]) ? null : string.Join(' ', words);
    }

    /// <summary>True when the two name one outlet: equal, or one the beginning of the other ("Nikkei", "Nikkei Asia").</summary>
    public static bool IsSame(string one, string other) => one.Length <= other.Length ? Begins(other, one) : Begins(one, other);

    /// <summary>What outlets that may be the same are filed under.</summary>
    public static string Key(string name) => name.Split(' ')[0];

    private static bool Begins(string name, string start) =>
        name.StartsWith(start, StringComparison.Ordinal) && (name.Length == start.Length || name[start.Length] == ' ');
}
