using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace IsfTracker.Core.Codebooks;

/// <summary>Reads the fields of one mapping, collecting what is missing, unknown or of the wrong kind.</summary>
internal sealed class YamlMap(YamlMappingNode node, string where, List<CodebookFault> faults)
{
    private static readonly string[] Naming = ["id", "code", "name"];
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    public int Line { get; } = (int)node.Start.Line;

    public void Fault(string reason, int? line = null) => faults.Add(new CodebookFault(line ?? Line, $"{where}: {reason}"));

    public string Text(string field)
    {
        var found = Find(field) as YamlScalarNode;
        if (!string.IsNullOrWhiteSpace(found?.Value)) { return found.Value; }
        Fault($"'{field}' is missing");
        return string.Empty;
    }

    public string? OptionalText(string field) => Find(field) is YamlScalarNode { Value.Length: > 0 } found ? found.Value : null;

    public bool Flag(string field)
    {
        var text = OptionalText(field);
        if (text is not (null or "true" or "false")) { Fault($"'{field}' is '{text}'; it must be true or false", LineOf(field)); }
        return text == "true";
    }

    public T Code<T>(string field) where T : struct, Enum
    {
        var text = Text(field);
        if (Codes.TryParse<T>(text, out var value) || text.Length == 0) { return value; }
        Fault($"'{field}' is '{text}'; it must be one of {string.Join(", ", Codes.All<T>())}", LineOf(field));
        return value;
    }

    public DateOnly? Day(string field)
    {
        var text = OptionalText(field);
        if (text is null) { return null; }
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) { return day; }
        Fault($"'{field}' is '{text}'; a day is written 2025-11-07", LineOf(field));
        return null;
    }

    public IReadOnlyList<string> List(string field, bool needed = false)
    {
        var texts = Entries(field).Select(entry => entry.Text).ToList();
        if (needed && texts.Count == 0) { Fault($"'{field}' needs at least one entry"); }
        return texts;
    }

    /// <summary>A list of wordings, each of which must be readable, with the word lists they name written out.</summary>
    public IReadOnlyList<string> Wordings(string field, bool needed = false, NamedWords? lists = null)
    {
        var wordings = new List<string>();
        foreach (var (text, line) in Entries(field))
        {
            var written = (lists ?? NamedWords.None).WriteOut(text, out var error);
            if (error is not null || !WordPattern.TryParse(written, out _, out error)) { Fault($"'{field}': {error}", line); }
            wordings.Add(written);
        }
        if (needed && wordings.Count == 0) { Fault($"'{field}' needs at least one entry"); }
        return wordings;
    }

    /// <summary>Named lists of words, each written as alternatives ("a|b").</summary>
    public NamedWords Lists(string field)
    {
        var lists = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Find(field) is not YamlMappingNode named) { return new NamedWords(lists); }
        foreach (var (name, words) in named.Children)
        {
            if (name is YamlScalarNode { Value.Length: > 0 } key && words is YamlScalarNode { Value.Length: > 0 } text && WordPattern.TryParse(text.Value, out var read, out _) && read.Parts.Count == 1) { lists[key.Value] = text.Value; }
            else { Fault($"'{field}': each list is a name and words, written word|word", (int)name.Start.Line); }
        }
        return new NamedWords(lists);
    }

    public YamlMap? Map(string field)
    {
        if (Find(field) is YamlMappingNode found) { return new YamlMap(found, field, faults); }
        Fault($"'{field}' is missing");
        return null;
    }

    /// <summary>A list of mappings; each is named by its place and, where it has one, its id, code or name.</summary>
    public IEnumerable<YamlMap> Maps(string field, bool needed = false)
    {
        var found = Find(field);
        if (found is null && needed) { Fault($"'{field}' is missing"); }
        if (found is not null and not YamlSequenceNode) { Fault($"'{field}' must be a list", LineOf(field)); }
        if (found is not YamlSequenceNode list) { yield break; }
        foreach (var item in list)
        {
            if (item is YamlMappingNode map) { yield return new YamlMap(map, $"{field} {NameOf(map)}".TrimEnd(), faults); }
            else { faults.Add(new CodebookFault((int)item.Start.Line, $"{field}: each entry must have named fields")); }
        }
    }

    /// <summary>Names the fields that nobody asked for: a misspelt field would otherwise go unnoticed.</summary>
    public void RefuseOthers()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>().Where(key => !asked.Contains(key.Value ?? string.Empty)))
        {
            Fault($"'{key.Value}' is not a known field; known are {string.Join(", ", asked.Order(StringComparer.Ordinal))}", (int)key.Start.Line);
        }
    }

    private IEnumerable<(string Text, int Line)> Entries(string field)
    {
        if (Find(field) is not YamlSequenceNode list) { yield break; }
        foreach (var item in list)
        {
            if (item is YamlScalarNode { Value.Length: > 0 } text) { yield return (text.Value, (int)item.Start.Line); }
            else { Fault($"'{field}': each entry must be text", (int)item.Start.Line); }
        }
    }

    private YamlNode? Find(string field)
    {
        asked.Add(field);
        return node.Children.TryGetValue(new YamlScalarNode(field), out var found) ? found : null;
    }

    private int LineOf(string field) => (int)(Find(field)?.Start.Line ?? node.Start.Line);

    private static string NameOf(YamlMappingNode map) =>
        Naming.Select(key => map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? (value as YamlScalarNode)?.Value : null)
        .FirstOrDefault(name => name is not null) ?? string.Empty;
}
