using System.Text.Json;

namespace IsfTracker.Core.Reading.Html;

/// <summary>What a page says of its article in a JSON-LD block (schema.org <c>NewsArticle</c> and its kin).</summary>
internal sealed record JsonLd(string? Headline, string? Publisher, string? Author, string? Published)
{
    public static readonly JsonLd None = new(null, null, null, null);

    public static JsonLd Read(IEnumerable<string> scripts)
    {
        var found = None;
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var script in scripts)
        {
            try
            {
                using var json = JsonDocument.Parse(script, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                found = ReadNode(json.RootElement, found, names);
            }
            catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException) { }
        }
        return found with { Publisher = Named(found.Publisher, names), Author = Named(found.Author, names) };
    }

    /// <summary>The parser bounds the depth.</summary>
    private static JsonLd ReadNode(JsonElement node, JsonLd found, Dictionary<string, string> names)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray()) { found = ReadNode(item, found, names); }
            return found;
        }
        if (node.ValueKind != JsonValueKind.Object) { return found; }
        if (Text(node, "@id") is { } id && Text(node, "name") is { } ownName) { names.TryAdd(id, ownName); }
        if (node.TryGetProperty("@graph", out var graph)) { found = ReadNode(graph, found, names); }
        if (node.TryGetProperty("mainEntity", out var entity)) { found = ReadNode(entity, found, names); }
        if (!IsArticle(node)) { return found; }
        return new JsonLd(
            found.Headline ?? Text(node, "headline") ?? Text(node, "name"),
            found.Publisher ?? Name(node, "publisher") ?? Name(node, "sourceOrganization"),
            found.Author ?? Name(node, "author") ?? Name(node, "creator"),
            found.Published ?? Text(node, "datePublished") ?? Text(node, "uploadDate") ?? Text(node, "dateCreated"));
    }

    /// <summary>A name, or that of the node an article points to; null where the node is not there.</summary>
    private static string? Named(string? name, Dictionary<string, string> names) =>
        name is null || !(name.Contains("://", StringComparison.Ordinal) || name[0] is '#' or '/') ? name : names.GetValueOrDefault(name);

    private static bool IsArticle(JsonElement node) =>
        node.TryGetProperty("@type", out var type) && type.ValueKind switch
        {
            JsonValueKind.String => IsArticle(type.GetString()),
            JsonValueKind.Array => type.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && IsArticle(one.GetString())),
            _ => false,
        };

    private static bool IsArticle(string? type) => type is not null
        && (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type.EndsWith("Report", StringComparison.Ordinal));

    private static string? Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString() : null;

    /// <summary>A name as itself, as an object with one or with the identifier of one, or as a list of them.</summary>
    private static string? Name(JsonElement node, string property)
    {
        if (!node.TryGetProperty(property, out var value)) { return null; }
        return value.ValueKind switch
        {
            JsonValueKind.String => Text(node, property),
            JsonValueKind.Object => Text(value, "name") ?? Text(value, "@id"),
            JsonValueKind.Array => string.Join(", ", value.EnumerateArray()
                .Select(one => one.ValueKind == JsonValueKind.String ? one.GetString() : one.ValueKind == JsonValueKind.Object ? Text(one, "name") : null)
                .OfType<string>()) is { Length: > 0 } names ? names : null,
            _ => null,
        };
    }
}
