using IsfTracker.Data;

namespace IsfTracker.Web.Features.Import;

/// <summary>The address of an article, as given and in the form that its spellings share.</summary>
/// <param name="Normalized">Host and path without scheme, <c>www.</c>, port, fragment, last slash and marketing parameters.</param>
public sealed record ArticleUrl(string Given, string Normalized)
{
    private static readonly string[] Marketing =
        ["utm_", "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "cmpid", "ocid", "ref_src", "smid"];

    /// <summary>Null when it is not the http or https address of a page.</summary>
    public static ArticleUrl? Find(string given)
    {
        if (given.Length > Lengths.Url || !Uri.TryCreate(given, UriKind.Absolute, out var uri)) { return null; }
        if ((uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps) || uri.Host.Length == 0) { return null; }
        var normalized = Normalize(uri);
        return normalized.Length > Lengths.Url ? null : new ArticleUrl(given, normalized);
    }

    private static string Normalize(Uri uri)
    {
        var host = uri.IdnHost.ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal)) { host = host[4..]; }
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        var query = string.Join('&', uri.Query.TrimStart('?').Split('&').Where(parameter => parameter.Length > 0 && !IsMarketing(parameter)));
        return $"{host}{port}{uri.AbsolutePath.TrimEnd('/')}{(query.Length > 0 ? "?" : "")}{query}";
    }

    private static bool IsMarketing(string parameter) =>
        Marketing.Any(name => parameter.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
