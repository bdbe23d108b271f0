using IsfTracker.Core.Reading;
using IsfTracker.Data;

namespace IsfTracker.Web.Features.Import;

/// <summary>The address of an article.</summary>
/// <param name="Given">As typed or read.</param>
/// <param name="Normalized">What its spellings share: the normal form without scheme and <c>www.</c>, which sites add and drop.</param>
public sealed record ArticleUrl(string Given, string Normalized)
{
    /// <summary>Null when it is not the http or https address of a page.</summary>
    public static ArticleUrl? Find(string given)
    {
        if (given.Length > Lengths.Url || !UrlNormalization.TryNormalize(given, out var normalized)) { return null; }
        var key = WithoutStart(normalized[(normalized.IndexOf("://", StringComparison.Ordinal) + 3)..], "www.");
        // Escaping makes an address longer.
        return key.Length > Lengths.Url ? null : new ArticleUrl(given, key);
    }

    private static string WithoutStart(string text, string start) =>
        text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..] : text;
}
