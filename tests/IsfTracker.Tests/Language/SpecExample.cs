namespace IsfTracker.Tests.Language;

/// <summary>An example of a specification file: a heading, the text as a block quote, what is expected as a list.</summary>
/// <param name="Text">Its paragraphs are separated by an empty line, as in a text that was read.</param>
/// <param name="Expected">The list's items.</param>
public sealed record SpecExample(string Title, string Text, IReadOnlyList<string> Expected)
{
    public override string ToString() => Title;

    /// <summary>The examples of a file under <c>Language/Specs</c>.</summary>
    internal static TheoryData<SpecExample> Load(string file)
    {
        var examples = new TheoryData<SpecExample>();
        foreach (var section in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Language", "Specs", file)).Split("\n### ")[1..])
        {
            var lines = section.Split('\n');
            var text = lines.Where(line => line.StartsWith('>')).Select(line => line.TrimStart('>').Trim());
            var expected = lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Trim());
            examples.Add(new SpecExample(lines[0].Trim(), string.Join('\n', text), [.. expected]));
        }
        return examples;
    }
}
