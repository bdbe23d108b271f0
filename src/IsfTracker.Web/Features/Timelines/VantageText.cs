using System.Globalization;
using IsfTracker.Web.Features.Lists;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>A vantage in one value of an address: <c>asOf:2025-11-30,knownAt:2026-02-01T12:00:00Z</c>, or <c>now</c>.</summary>
internal static class VantageText
{
    public const string Now = "now";

    private const string Forms = "is 'now', or asOf:, publishedBy: and knownAt: with a date, commas between them, such as asOf:2025-11-30,publishedBy:2025-12";

    /// <summary>Reads it; a date alone is meant as <c>asOf</c>, an instant alone as <c>knownAt</c>.</summary>
    public static Vantage Read(string name, string[]? values, FilterReader reader)
    {
        var vantage = Vantage.Today;
        foreach (var word in reader.Words(name, values).Where(word => word != Now)) { vantage = With(vantage, name, word, reader); }
        return vantage;
    }

    public static string Write(Vantage vantage) => vantage.IsToday ? Now : string.Join(',', Pairs(vantage).Select(pair => $"{pair.Key}:{pair.Value}"));

    /// <summary>The times as the parameters of an address.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Pairs(Vantage vantage) => [.. Parts(vantage)];

    private static Vantage With(Vantage vantage, string name, string word, FilterReader reader)
    {
        var (time, date) = Split(word);
        switch (time)
        {
            case "asOf" when vantage.AsOf is not null:
            case "publishedBy" when vantage.PublishedBy is not null:
            case "knownAt" when vantage.KnownAt is not null:
                reader.Refuse(name, $"has {time} more than once; give each time once");
                return vantage;
            case "asOf": return vantage with { AsOf = reader.Date(name, date) };
            case "publishedBy": return vantage with { PublishedBy = reader.Date(name, date) };
            case "knownAt": return vantage with { KnownAt = reader.Instant(name, date) };
            default:
                reader.Refuse(name, $"{Forms}; not '{word}'");
                return vantage;
        }
    }

    private static (string Time, string Date) Split(string word)
    {
        if (word[0] is (>= '0' and <= '9') or '.' or '/' or '-') { return (word.Contains('T', StringComparison.Ordinal) ? "knownAt" : "asOf", word); }
        return word.Split(':', 2) is [var time, var date] ? (time, date) : (word, "");
    }

    private static IEnumerable<KeyValuePair<string, string>> Parts(Vantage vantage)
    {
        if (vantage.AsOf is { } said) { yield return new("asOf", said.ToString()); }
        if (vantage.PublishedBy is { } published) { yield return new("publishedBy", published.ToString()); }
        if (vantage.KnownAt is { } known) { yield return new("knownAt", known.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture)); }
    }
}
