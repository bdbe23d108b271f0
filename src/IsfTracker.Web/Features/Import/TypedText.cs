using System.Text;
using IsfTracker.Core.Characters;

namespace IsfTracker.Web.Features.Import;

/// <summary>One line that somebody typed, or that a file gives for one: clean enough to store and show.</summary>
internal static class TypedText
{
    /// <summary>In normal form C with single spaces, without control characters and halves of characters; null when nothing is left.</summary>
    public static string? Clean(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) { return null; }
        var clean = new StringBuilder(typed.Length);
        foreach (var rune in typed.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar) { continue; }
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune)) { clean.Append(rune.ToString()); }
            else if (Rune.IsWhiteSpace(rune) && clean.Length > 0 && clean[^1] != ' ') { clean.Append(' '); }
        }
        var line = Composition.Of(clean.ToString().TrimEnd());
        return line.Length > 0 ? line : null;
    }

    /// <summary>Shortened to a length, at the end of a word where there is one, with an ellipsis.</summary>
    public static string Shorten(string line, int length)
    {
        if (line.Length <= length) { return line; }
        var end = line.LastIndexOf(' ', length - 1);
        if (end < length / 2) { end = length - 1; }
        if (char.IsHighSurrogate(line[end - 1])) { end--; }
        return $"{line[..end].TrimEnd()}…";
    }

    /// <summary>The last part of a file name, whatever system's path it came with.</summary>
    public static string FileName(string given, int length)
    {
        var name = Clean(given[(given.LastIndexOfAny(['/', '\\']) + 1)..]) ?? "unnamed";
        return name.Length <= length ? name : name[^length..];
    }
}
