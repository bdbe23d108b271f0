using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Features.Compare;

/// <summary>The fields of the form, one for each time of each view. They lead to the address that holds both views in two values.</summary>
public sealed class CompareForm
{
    public string? FromAsOf { get; init; }

    public string? FromPublishedBy { get; init; }

    public string? FromKnownAt { get; init; }

    public string? ToAsOf { get; init; }

    public string? ToPublishedBy { get; init; }

    public string? ToKnownAt { get; init; }

    /// <summary>Names of the fields.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["fromAsOf", "fromPublishedBy", "fromKnownAt", "toAsOf", "toPublishedBy", "toKnownAt"];

    /// <summary>The first view as an address writes it.</summary>
    public string From => Write(FromAsOf, FromPublishedBy, FromKnownAt);

    public string To => Write(ToAsOf, ToPublishedBy, ToKnownAt);

    private static string Write(string? asOf, string? publishedBy, string? knownAt)
    {
        var parts = new[] { ("asOf", asOf), ("publishedBy", publishedBy), ("knownAt", knownAt) }
            .Where(part => !string.IsNullOrWhiteSpace(part.Item2)).Select(part => $"{part.Item1}:{part.Item2!.Trim()}").ToList();
        return parts.Count == 0 ? VantageText.Now : string.Join(',', parts);
    }
}
