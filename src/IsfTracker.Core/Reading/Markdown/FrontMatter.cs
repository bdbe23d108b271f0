using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace IsfTracker.Core.Reading.Markdown;

/// <summary>The YAML block at the start of a Markdown file. One that cannot be read counts as absent.</summary>
internal sealed class FrontMatter
{
    private const int Longest = 20_000;

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="body">The text behind the block.</param>
    public static FrontMatter Read(string text, out string body)
    {
        var front = new FrontMatter();
        body = text;
        if (!text.StartsWith("---\n", StringComparison.Ordinal)) { return front; }
        var end = text.IndexOf("\n---", 3, Math.Min(text.Length, Longest) - 3, StringComparison.Ordinal);
        if (end < 0) { return front; }
        var behind = text.IndexOf('\n', end + 1);
        body = behind < 0 ? "" : text[behind..];
        front.Fill(text[4..Math.Max(4, end)]);
        return front;
    }

    /// <summary>The first of the keys that has a value.</summary>
    public string? Find(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (values.TryGetValue(key, out var value)) { return value; }
        }
        return null;
    }

    private void Fill(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            using var reader = new StringReader(yaml);
            stream.Load(reader);
            if (stream.Documents is not [{ RootNode: YamlMappingNode map }, ..]) { return; }
            foreach (var (key, value) in map.Children)
            {
                var text = value is YamlSequenceNode list ? string.Join(", ", list.Children.OfType<YamlScalarNode>().Select(item => item.Value)) : (value as YamlScalarNode)?.Value;
                if (key is YamlScalarNode { Value: { } name } && !string.IsNullOrWhiteSpace(text)) { values.TryAdd(name, WhiteSpace.Fold(CleanText.Of(text))); }
            }
        }
        catch (YamlException) { FillLineByLine(yaml); }
    }

    /// <summary>Titles with a colon and no quotation marks are not YAML, and common.</summary>
    private void FillLineByLine(string yaml)
    {
        foreach (var line in yaml.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || char.IsWhiteSpace(line[0])) { continue; }
            var value = WhiteSpace.Fold(CleanText.Of(line[(colon + 1)..])).Trim('"', '\'');
            if (value.Length > 0) { values.TryAdd(line[..colon].Trim(), value); }
        }
    }
}
