using IsfTracker.Core.Characters;
namespace IsfTracker.Core.Statements;

/// <summary>The proper names in the description of an unnamed speaker: "senior Israeli officials" is one of Israel's.</summary>
internal static class ProperNames
{
    private const int Stem = 4;

    /// <summary>The capitalised words, folded, one blank between them.</summary>
    public static string Of(string? description) => string.Join(' ', Capitalised(description).Select(Nation));

    /// <summary>True when the description is nothing but such names, or missing.</summary>
    public static bool IsBare(string? description) =>
        description is null || description.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0]));

    /// <summary>False when both name somebody and have no name in common; "Israel" and "Israeli" are one.</summary>
    public static bool MayBeSame(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0) { return true; }
        var names = other.Split(' ');
        return one.Split(' ').Any(name => names.Any(known => IsSame(name, known)));
    }

    private static bool IsSame(string one, string other) =>
        one == other || (one.Length >= Stem && other.Length >= Stem && one.AsSpan(0, Stem).SequenceEqual(other.AsSpan(0, Stem)));

    private static IEnumerable<string> Capitalised(string? description) =>
        (description ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(FoldedText.Of).Where(word => word.Length > 1);

    // The one country whose names share no letters.
    private static string Nation(string word) => word is "american" or "americans" or "u s" or "usa" or "washington" or "pentagon" ? "us" : word;
}
