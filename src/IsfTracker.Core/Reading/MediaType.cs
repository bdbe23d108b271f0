namespace IsfTracker.Core.Reading;

/// <summary>Which of the three formats a file is in, by its extension or, where that says nothing, by its content.</summary>
internal static class MediaType
{
    public const string Text = "text/plain";
    public const string Html = "text/html";
    public const string Markdown = "text/markdown";

    /// <summary>Null when the extension is of no text format and the content shows no markup.</summary>
    public static string? Of(string fileName, string text) => Extension(fileName).ToLowerInvariant() switch
    {
        "html" or "htm" or "xhtml" or "xht" or "shtml" => Html,
        "md" or "markdown" or "mdown" or "mkd" => Markdown,
        "txt" or "text" or "asc" or "log" or "" => Sniff(text) ?? Text,
        _ => Sniff(text),
    };

    /// <summary>What follows the last dot of the last part of the name; empty when that is no extension.</summary>
    private static string Extension(string fileName)
    {
        var name = fileName.AsSpan(fileName.AsSpan().LastIndexOfAny('/', '\\') + 1);
        var dot = name.LastIndexOf('.');
        var extension = dot < 0 ? default : name[(dot + 1)..].Trim();
        return extension.Length is > 0 and <= 10 && !extension.ContainsAny(" <>\"'") ? extension.ToString() : "";
    }

    /// <summary>A page begins with its markup; a text that quotes a tag further down stays a text.</summary>
    private static string? Sniff(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 2048)).TrimStart(" \t\r\n\uFEFF");
        foreach (var opening in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<p ", "<h1", "<!--", "<meta", "<title"])
        {
            if (start.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) { return Html; }
        }
        if (start.StartsWith("<?xml") && start.Contains("<html", StringComparison.OrdinalIgnoreCase)) { return Html; }
        return start.StartsWith("---\n") && start[4..].Contains("\n---", StringComparison.Ordinal) ? Markdown : null;
    }
}
