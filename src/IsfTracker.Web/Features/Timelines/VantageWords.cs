using System.Globalization;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>A vantage in words.</summary>
internal static class VantageWords
{
    /// <summary>Such as "what had been said by 30 November 2025 and this tracker held at 2026-02-01 12:00:00 UTC". It follows from the vantage alone, so that an answer about the past stays as it was.</summary>
    public static string Of(Vantage vantage)
    {
        var parts = Parts(vantage).ToList();
        return parts.Count < 2 ? string.Concat(parts.DefaultIfEmpty("what is known today")) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
    }

    private static IEnumerable<string> Parts(Vantage vantage)
    {
        if (vantage.AsOf is { } said) { yield return $"what had been said by {said.ToWords()}"; }
        if (vantage.PublishedBy is { } published) { yield return $"what had been published by {published.ToWords()}"; }
        if (vantage.KnownAt is { } known) { yield return $"what this tracker held at {known.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC"; }
    }
}
