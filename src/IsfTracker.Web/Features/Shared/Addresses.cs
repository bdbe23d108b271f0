using Microsoft.AspNetCore.Http.Extensions;

namespace IsfTracker.Web.Features.Shared;

/// <summary>Addresses of the page the reader is on, with one thing changed.</summary>
internal static class Addresses
{
    private static readonly string[] Times = ["asOf", "publishedBy", "knownAt"];

    /// <summary>Where addresses begin whose pages take the three times.</summary>
    private static readonly string[] Timed = ["statements", "claims", "articles", "conditions", "sources", "events"];

    /// <summary>The same view with a parameter set, such as the cursor of the next page.</summary>
    public static string With(HttpRequest request, string name, string value) => Build(request, pairs =>
        [.. pairs.Where(pair => pair.Key != name), new(name, value)]);

    /// <summary>The same view from its first page, without one value of a parameter.</summary>
    public static string Without(HttpRequest request, string name, string value) => Build(request, pairs =>
        [.. pairs.Where(pair => pair.Key != "cursor" && !(pair.Key == name && pair.Value == value))]);

    /// <summary>What the reader narrowed the view by, in the order of the address.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Chosen(HttpRequest request) =>
        [.. Pairs(request).Where(pair => pair.Key is not ("cursor" or "limit" or "sort") && !string.IsNullOrWhiteSpace(pair.Value))];

    /// <summary>The same view with everything that is known today.</summary>
    public static string Today(HttpRequest request) => Build(request, pairs => pairs.Where(pair => pair.Key != "cursor" && !IsTime(pair.Key)));

    /// <summary>The same query under another path, such as that of the JSON.</summary>
    public static string At(HttpRequest request, string path) => path + Query(Pairs(request));

    /// <summary>A list narrowed by one value.</summary>
    public static string To(string path, string name, string value) => path + Query([new(name, value)]);

    /// <summary>A list narrowed by several values.</summary>
    public static string To(string path, params IEnumerable<(string Name, string Value)> values) => path + Query(values.Select(pair => new KeyValuePair<string, string>(pair.Name, pair.Value)));

    /// <summary>The three times by which the reader looks at this page.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Seen(HttpRequest request) => request.QueryString.HasValue
        ? [.. Times.Select(time => new KeyValuePair<string, string>(time, request.Query[time].ToString())).Where(pair => !string.IsNullOrWhiteSpace(pair.Value))]
        : [];

    /// <summary>An address of the interface for programs, seen by the same times.</summary>
    public static string Api(HttpRequest request, string path) => path + Query(Seen(request));

    /// <summary>An address of this site with the times added where it is of another page that takes them; this page's own, and all others, as they are.</summary>
    public static string Along(HttpRequest request, string address, IReadOnlyList<KeyValuePair<string, string>> times)
    {
        if (times.Count == 0 || !address.StartsWith('/')) { return address; }
        var fragment = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? address[at..] : "";
        var page = address[..^fragment.Length];
        var path = page.Split('?')[0];
        if (!TakesTimes(path) || request.Path.Equals(path, StringComparison.OrdinalIgnoreCase)) { return address; }
        var missing = Query(times.Where(time => !page.Contains($"{time.Key}=", StringComparison.OrdinalIgnoreCase)));
        return missing.Length == 0 ? address : $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{missing[1..]}{fragment}";
    }

    private static bool TakesTimes(string path) => path == "/" || Timed.Contains(path.Split('/')[1]);

    private static bool IsTime(string name) => Times.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static string Build(HttpRequest request, Func<IEnumerable<KeyValuePair<string, string>>, IEnumerable<KeyValuePair<string, string>>> change) =>
        request.Path + Query(change(Pairs(request)));

    private static string Query(IEnumerable<KeyValuePair<string, string>> pairs) =>
        new QueryBuilder(pairs.Where(pair => !string.IsNullOrWhiteSpace(pair.Value))).ToString();

    private static IEnumerable<KeyValuePair<string, string>> Pairs(HttpRequest request) =>
        request.Query.SelectMany(pair => pair.Value, (pair, value) => new KeyValuePair<string, string>(pair.Key, value ?? string.Empty));
}
