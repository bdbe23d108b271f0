namespace IsfTracker.Tests.Claims;

/// <summary>One example of a specification file.</summary>
/// <param name="Expected">Stance, kind unless it is a position, and condition codes of each claim, in the order of the text.</param>
internal sealed record SpecExample(string Name, string Codebook, string Text, IReadOnlyList<string> Expected)
{
    /// <summary>Reads <c>## name</c>, lines of text, then <c>- stance kind condition…</c> for each claim.</summary>
    public static List<SpecExample> ReadAll(string markdown)
    {
        var examples = new List<SpecExample>();
        foreach (var part in markdown.Replace("\r", "", StringComparison.Ordinal).Split("\n## ").Skip(1))
        {
            var lines = part.Split('\n');
            var text = lines.Skip(1).Where(line => !line.StartsWith("- ", StringComparison.Ordinal));
            var expected = lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Trim());
            examples.Add(new SpecExample(lines[0].Trim(), "karvenia", string.Join('\n', text).Trim(), [.. expected]));
        }
        return examples;
    }
}
