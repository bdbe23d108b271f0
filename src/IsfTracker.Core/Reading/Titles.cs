using System.Text;

namespace IsfTracker.Core.Reading;

/// <summary>Compares titles as readers do: letters and digits, whatever the marks and cases.</summary>
internal static class Titles
{
    public static bool Same(string text, string? title) => title is not null && Math.Abs(text.Length - title.Length) <= 12 && Letters(text) is { Length: > 0 } letters && letters == Letters(title);

    /// <summary>True for the title with something short behind it, as under a photograph: "… File photo".</summary>
    public static bool Repeats(string text, string? title) =>
        title is { Length: > 15 } && text.Length <= title.Length + 40 && Letters(text).StartsWith(Letters(title), StringComparison.Ordinal);

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) { letters.Append(char.ToUpperInvariant(c)); }
        }
        return letters.ToString();
    }
}
