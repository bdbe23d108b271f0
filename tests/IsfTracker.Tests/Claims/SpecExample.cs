namespace IsfTracker.Tests.Claims;

/// <summary>An article and what a reader marks in it.</summary>
/// <param name="Given">What is known beside the text: <c>codebook</c>, <c>actor</c>, <c>published</c>, <c>file</c>.</param>
/// <param name="Article">The article's overall stance, or why it has none; null when the example does not ask.</param>
/// <param name="Claims">One line for each claim, in the order of the text.</param>
internal sealed record SpecExample(string Name, string Text, IReadOnlyDictionary<string, string> Given, string? Article, IReadOnlyList<string> Claims)
{
    /// <summary>The aspect of a claim that gives the words it begins with.</summary>
    public const string WordsAspect = "words";

    /// <summary>Reads <c>## name</c>, <c>&gt; given</c>, the text, <c>= article</c>, and <c>- claim</c> for each claim.</summary>
    public static SpecExample Read(string section)
    {
        var lines = section.Split('\n');
        var text = lines.Skip(1).Where(line => line is not ['-' or '=' or '>', ' ', ..]);
        var given = Marked(lines, "> ").Select(line => line.Split(' ', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new SpecExample(lines[0].Trim(), string.Join('\n', text).Trim(), given, Marked(lines, "= ").SingleOrDefault(), [.. Marked(lines, "- ")]);
    }

    /// <summary>The words that each claim begins with, where all of them say so; else null.</summary>
    public IReadOnlyList<string>? Words()
    {
        var words = Claims.Select(line => line.Split("; ").FirstOrDefault(part => part.StartsWith(WordsAspect + " ", StringComparison.Ordinal))).OfType<string>().Select(part => part[(WordsAspect.Length + 1)..]).ToList();
        return words.Count == Claims.Count ? words : null;
    }

    private static IEnumerable<string> Marked(string[] lines, string mark) =>
        lines.Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..].Trim());
}
