namespace IsfTracker.Web.Features.Import;

/// <summary>How much of a text a preview shows.</summary>
internal static class PreviewText
{
    public const int Most = 100_000;

    /// <summary>The first part, never cut through a character.</summary>
    public static string Beginning(string text) => text[..(char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most)];
}
