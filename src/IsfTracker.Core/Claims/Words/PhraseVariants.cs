using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Words;

/// <summary>Writes out a pattern whose alternatives are of several words ("cease-fire|truce") as patterns of single words.</summary>
internal static class PhraseVariants
{
    public static IEnumerable<WordPattern> Of(WordPattern pattern)
    {
        IEnumerable<IReadOnlyList<WordPattern.Part>> variants = [[]];
        foreach (var part in pattern.Parts)
        {
            var choices = Choices(part).ToList();
            variants = variants.SelectMany(before => choices.Select(choice => (IReadOnlyList<WordPattern.Part>)[.. before, .. choice])).ToList();
        }
        return variants.Select(parts => pattern with { Parts = parts });
    }

    private static IEnumerable<IReadOnlyList<WordPattern.Part>> Choices(WordPattern.Part part)
    {
        if (part is not WordPattern.Words words) { yield return [part]; yield break; }
        var single = words.Any.Where(word => !word.Text.Contains(' ', StringComparison.Ordinal)).ToList();
        if (single.Count > 0) { yield return [new WordPattern.Words(single, words.Optional)]; }
        foreach (var several in words.Any.Where(word => word.Text.Contains(' ', StringComparison.Ordinal)))
        {
            var pieces = several.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            yield return [.. pieces.Select((piece, place) => new WordPattern.Words([new(piece, several.Open && place == pieces.Length - 1)], words.Optional))];
        }
    }
}
