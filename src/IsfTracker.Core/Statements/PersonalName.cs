using IsfTracker.Core.Characters;
using System.Collections.Frozen;

namespace IsfTracker.Core.Statements;

/// <summary>Tells the name of a person from a description, where the codebook does not know the speaker.</summary>
internal static class PersonalName
{
    private static readonly FrozenSet<string> Titles = new[]
    {
        "president", "prime", "foreign", "defence", "defense", "interior", "minister", "mr", "mrs", "ms", "dr", "prof", "professor",
        "general", "gen", "colonel", "col", "senator", "ambassador", "secretary", "sir",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Collectives = new[]
    {
        "ministry", "government", "department", "house", "league", "council", "parliament", "party", "cabinet", "presidency", "office", "army",
        "forces", "force", "command", "embassy", "institute", "university", "union", "nations", "official", "officials", "source", "sources",
        "mission", "assembly", "majlis", "state", "states", "agency", "times", "post", "news", "media", "administration", "organisation",
        "organization", "committee", "commission", "authority", "movement", "spokesman", "spokeswoman", "spokesperson", "diplomats", "center", "centre",
    }.ToFrozenSet();

    /// <summary>The folded name without titles; null when the text is not the name of a person.</summary>
    public static string? Of(string? speaker)
    {
        var words = (speaker ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 6 || !words.All(word => char.IsUpper(word[0]))) { return null; }
        var name = words.Select(FoldedText.Of).SkipWhile(Titles.Contains).ToArray();
        return name.Length < 2 || name.Any(Collectives.Contains) || words[^name.Length..].Any(word => word.Length > 1 && word.All(char.IsUpper))
            ? null
            : string.Join(' ', name);
    }
}
