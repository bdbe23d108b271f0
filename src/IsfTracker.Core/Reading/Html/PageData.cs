using System.Text;
using System.Text.Json;

namespace IsfTracker.Core.Reading.Html;

/// <summary>The date in the data that pages built in the browser carry beside their markup (Next.js, Arc and their kin): that of the object whose headline is the page's.</summary>
internal static class PageData
{
    private const int Longest = 2_000_000;
    private const int Deepest = 60;

    private static readonly string[] Openings = ["Fusion.globalContent=", "Fusion.globalContent =", "__INITIAL_STATE__=", "__INITIAL_STATE__ =", "__PRELOADED_STATE__=", "__PRELOADED_STATE__ ="];

    private static readonly HashSet<string> Headlines = new(StringComparer.OrdinalIgnoreCase) { "headline", "headlines", "title", "name", "basic", "seoTitle", "webTitle" };

    private static readonly string[] Dates =
        ["datePublished", "first_publish_date", "firstPublishDate", "firstPublished", "first_published_at", "publishedAt", "published_at", "publishedDate", "published_date", "publishDate", "publish_date", "publicationDate", "pubDate", "published_time", "webPublicationDate", "display_date", "date", "published"];

    public static string? FindDate(IEnumerable<string> scripts, string? headline)
    {
        if (headline is null) { return null; }
        foreach (var script in scripts)
        {
            if (script.Length > Longest || Begin(script) is not (>= 0 and var start)) { continue; }
            try
            {
                var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(script[start..]));
                using var json = JsonDocument.ParseValue(ref reader);
                if (FindIn(json.RootElement, headline, 0) is { } date) { return date; }
            }
            catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException) { }
        }
        return null;
    }

    /// <summary>Where the data of a script begins; -1 where it holds none.</summary>
    private static int Begin(string script)
    {
        foreach (var opening in Openings)
        {
            var at = script.IndexOf(opening, StringComparison.Ordinal);
            if (at >= 0) { return at + opening.Length; }
        }
        return script.AsSpan().TrimStart() is ['{', ..] ? 0 : -1;
    }

    private static string? FindIn(JsonElement node, string headline, int depth)
    {
        if (depth > Deepest) { return null; }
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
            {
                if (FindIn(item, headline, depth + 1) is { } found) { return found; }
            }
            return null;
        }
        if (node.ValueKind != JsonValueKind.Object) { return null; }
        if (HasHeadline(node, headline) && FindDate(node) is { } date) { return date; }
        foreach (var property in node.EnumerateObject())
        {
            if (FindIn(property.Value, headline, depth + 1) is { } found) { return found; }
        }
        return null;
    }

    /// <summary>As a text, or one level down as in <c>"headlines": {"basic": …}</c> and <c>"title": {"rendered": …}</c>.</summary>
    private static bool HasHeadline(JsonElement node, string headline)
    {
        foreach (var property in node.EnumerateObject())
        {
            if (!Headlines.Contains(property.Name)) { continue; }
            if (property.Value.ValueKind == JsonValueKind.String && Titles.Same(property.Value.GetString()!, headline)) { return true; }
            if (property.Value.ValueKind != JsonValueKind.Object) { continue; }
            foreach (var inner in property.Value.EnumerateObject())
            {
                if (inner.Value.ValueKind == JsonValueKind.String && Titles.Same(inner.Value.GetString()!, headline)) { return true; }
            }
        }
        return false;
    }

    private static string? FindDate(JsonElement node)
    {
        foreach (var name in Dates)
        {
            if (node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: >= 8 } date && char.IsAsciiDigit(date[0])) { return date; }
        }
        return null;
    }
}
