namespace IsfTracker.Data.Entities;

/// <summary>Who publishes articles.</summary>
public sealed class Outlet
{
    public long Id { get; init; }

    /// <summary>As first written.</summary>
    public required string Name { get; init; }

    /// <summary>What spellings of one name share: <see cref="Fold"/>.</summary>
    public required string FoldedName { get; init; }

    /// <summary>Lower case, without spaces and punctuation: "The New-York Times" and "the new york times" are one outlet.</summary>
    public static string Fold(string name)
    {
        var letters = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return letters.Length > 0 ? letters : name.Trim();
    }
}
