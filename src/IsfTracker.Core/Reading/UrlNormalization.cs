using System.Text;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Reading;

/// <summary>Addresses of articles: one form for the ways one address is written, and the date that many hold.</summary>
public static class UrlNormalization
{
    private const int Longest = 2048;

    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid", "igsh", "mc_cid", "mc_eid", "_ga", "_gl", "_hsenc", "_hsmi", "mkt_tok", "ref_src", "ref_url", "cmpid", "ocid", "smid", "sh", "share", "spm", "s_cid", "ns_campaign", "ns_mchannel", "at_medium", "at_campaign", "wt_mc", "xtor",
    };

    /// <summary>Host in lower case, no default port, no fragment, no parameters that only follow readers around, no slash at the end.</summary>
    /// <returns>False unless the address is an absolute one over http or https.</returns>
    public static bool TryNormalize(string? url, out string normalized)
    {
        normalized = "";
        var trimmed = url?.Trim();
        if (trimmed is null or { Length: > Longest } || !Uri.TryCreate(trimmed, UriKind.Absolute, out var uri)) { return false; }
        if (uri.Scheme is not ("http" or "https") || uri.Host.Length == 0 || uri.UserInfo.Length > 0) { return false; }
        var text = new StringBuilder().Append(uri.Scheme).Append("://").Append(uri.IdnHost.ToLowerInvariant());
        if (!uri.IsDefaultPort) { text.Append(':').Append(uri.Port); }
        text.Append(uri.AbsolutePath.TrimEnd('/'));
        AppendQuery(text, uri.Query);
        normalized = text.ToString();
        return true;
    }

    /// <summary>The day, or the month, in the path: <c>/2025/11/08/…</c>, <c>/2025-11-08/…</c>, <c>/20251108/…</c>, <c>/2025/11/…</c>.</summary>
    public static Edtf? FindDate(string? url)
    {
        if (!TryNormalize(url, out var normalized)) { return null; }
        var parts = new Uri(normalized).AbsolutePath.Split('/', '-', '_', '.');
        for (var i = 0; i < parts.Length; i++)
        {
            if (Number(parts, i, 4) is { } year && year is >= 1990 and < 2100 && Number(parts, i + 1, 2) is { } month && month is >= 1 and <= 12)
            {
                return Number(parts, i + 2, 2) is { } day ? FindDay($"{year}-{month:00}-{day:00}") ?? Edtf.Month(year, month) : Edtf.Month(year, month);
            }
            if (parts[i] is { Length: 8 } compact && compact.All(char.IsAsciiDigit) && compact.StartsWith("20", StringComparison.Ordinal)
                && FindDay($"{compact[..4]}-{compact[4..6]}-{compact[6..]}") is { } whole) { return whole; }
        }
        return null;
    }

    private static Edtf? FindDay(string text) => Edtf.TryParse(text, out var day, out _) && day.IsDay ? day : null;

    private static int? Number(string[] parts, int at, int digits)
    {
        if (at >= parts.Length || parts[at].Length > digits || parts[at].Length < Math.Min(digits, 1) || !parts[at].All(char.IsAsciiDigit)) { return null; }
        return digits == 4 && parts[at].Length != 4 ? null : int.Parse(parts[at], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void AppendQuery(StringBuilder text, string query)
    {
        var separator = '?';
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? pair : pair[..equals];
            if (Tracking.Contains(name) || name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)) { continue; }
            text.Append(separator).Append(pair);
            separator = '&';
        }
    }
}
